/** What the jar does from the command line: {@code java -jar target/escalatieroutes.jar <opdracht> ...}. */
package nl.escalatieroutes.opdracht;
