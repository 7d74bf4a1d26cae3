-- Who is signed in with an account of the organisation; a row that is gone is a sign-in that has ended, on every node.
create table AANMELDING (
  ID varchar(36) primary key,
  PERSOON varchar(64) not null,
  -- the session at the sign-in server; empty where it names none
  SESSIE varchar(255),
  -- encrypted; empty where the server gave none
  VERVERSTOKEN text,
  -- encrypted; the latest, by which the server knows whom it signs out
  IDTOKEN text not null,
  -- when the sign-in server last said that the person may go on, with which groups
  GECONTROLEERD timestamp(3) with time zone not null,
  VERLOOPT timestamp(3) with time zone not null
);
create index AANMELDING_SESSIE on AANMELDING (SESSIE);
create index AANMELDING_VERLOOPT on AANMELDING (VERLOOPT);
