/** The database as a whole: which tables it has, ours and the engine's, and how they get there. */
package nl.escalatieroutes.database;
