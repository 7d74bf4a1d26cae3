/** What operators see of the running program: numbers for Prometheus, and who a line of the log belongs to. */
package nl.escalatieroutes.toezicht;
