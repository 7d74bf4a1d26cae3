-- What was not sent yet, the oldest first: few of all messages that were ever made.
create index BERICHT_STATUS on BERICHT (STATUS, MOMENT, ID);
