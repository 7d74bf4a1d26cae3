/** The building blocks that diagrams call by name: notify, look up, hand over, change a lead time, start another route. */
package nl.escalatieroutes.proces.bouwsteen;
