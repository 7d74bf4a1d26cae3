-- For the list of cases, beside V3: what is equal goes by start, then by id; so does each index.
create index CASUS_OVER_TERMIJN on CASUS (OVER_TERMIJN, GESTART, ID);
drop index CASUS_GEEINDIGD;
create index CASUS_GEEINDIGD on CASUS (GEEINDIGD, GESTART, ID);
-- In the order in which the list comes first, with all that it can be filtered by: what no other index helps to find, such as a part
-- of a number, is looked for here and not in the cases themselves.
drop index CASUS_GESTART;
create index CASUS_GESTART on CASUS (GESTART, ID,
  CASUSNUMMER, ROUTE, GEMEENTE, AANBIEDER, STAP, UITKOMST, OVER_TERMIJN, GEEINDIGD);
-- With what the numbers of a route count by.
drop index CASUS_ROUTE;
create index CASUS_ROUTE on CASUS (ROUTE, GESTART, ID, CASUSNUMMER, GEEINDIGD, UITKOMST);
