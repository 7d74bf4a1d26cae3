/** What an administrator does with the database from the command line, while the program stands still. */
package nl.escalatieroutes.onderhoud;
