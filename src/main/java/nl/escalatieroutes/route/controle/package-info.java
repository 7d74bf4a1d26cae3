/**
 * The check of a region folder: what it reads, and each rule by itself. It finds all that is wrong at once, and says in
 * Dutch where it is and how to mend it.
 */
package nl.escalatieroutes.route.controle;
