-- The numbers over a year that process owners see of a route. They stay as they are until the cases of at least five persons changed,
-- so that what became of one case can't be had from the difference between two days.
create table CIJFERBEELD (
  ROUTE varchar(64) not null,
  JAAR integer not null,
  -- as things stood then
  MOMENT timestamp(3) with time zone not null,
  -- how many persons had a case of that year then
  PERSONEN integer not null,
  -- JSON, see the class Cijfers; no case numbers, and nothing that somebody wrote
  CIJFERS text not null,
  primary key (ROUTE, JAAR)
);
