package nl.escalatieroutes.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param bijwerken whether the program itself makes and changes tables at its start; where not, it only looks whether
 *     they are there, and needs no right to change them
 * @param account for the command {@code maak-database}: the account of the program, which gets the right to read and write
 *     what the tables hold; empty where it is the account that makes them
 */
@ConfigurationProperties("escalatie.database")
record Databaseinstellingen(@DefaultValue("true") boolean bijwerken, @DefaultValue("") String account) {
}
