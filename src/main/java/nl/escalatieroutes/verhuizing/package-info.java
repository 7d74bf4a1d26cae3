/** Moving running cases to the version of their route that is in service: plan, approval, batches, report. */
package nl.escalatieroutes.verhuizing;
