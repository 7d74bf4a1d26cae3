-- Encrypted; only where the server gave no refresh token: what it says of somebody is asked for with this.
alter table AANMELDING add column TOEGANGSTOKEN text;
