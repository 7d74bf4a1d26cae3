/**
 * A region is a folder: what is in it. The rooms within check it, compare it and put it into service.
 *
 * <p>All files of a folder are one deployment of the engine, so that every version of a route keeps the forms,
 * templates, contacts and names that it came with. A folder with a mistake in it is refused as a whole.
 */
package nl.escalatieroutes.route;
