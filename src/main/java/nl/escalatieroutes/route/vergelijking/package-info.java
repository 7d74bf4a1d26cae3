/** What changed between two versions of a region folder, in words that a process owner uses. */
package nl.escalatieroutes.route.vergelijking;
