-- What each node's copy of a region's folder held at that node's last start: while nodes get a new folder one after the other,
-- a node that still has the old one does not bring it back.
create table DIENST_KNOOP (
  KNOOP varchar(400) not null,
  REGIO varchar(64) not null,
  VINGERAFDRUK varchar(64) not null,
  primary key (KNOOP, REGIO)
);
