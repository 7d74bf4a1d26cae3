-- A case that was started from another one under the same number, such as the escalation of an allocation.
create table KOPPELING (
  CASUS_ID varchar(64) primary key,
  HOOFD_ID varchar(64) not null,
  -- names of the variables that the main case gets back at the end, separated by commas
  TERUG varchar(400) not null,
  MOMENT timestamp(3) with time zone not null
);
create index KOPPELING_HOOFD on KOPPELING (HOOFD_ID, MOMENT);

-- The groups that the case waits for while a step is open, separated by commas: at the row where the step begins and at
-- the one where it ends. Empty for what the case does not wait for.
alter table GEBEURTENIS add column WACHT_OP varchar(400);
