/** What the program demands of its settings before it starts: none unknown, and in production none missing or unsafe. */
package nl.escalatieroutes.productie;
