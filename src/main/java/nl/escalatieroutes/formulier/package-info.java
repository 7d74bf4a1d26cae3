/**
 * What a task takes from a person: the fields of a Camunda Form (form-js), each with its kind and its rules.
 *
 * <p>The form file that people see is also what their answers are checked against, so that the screen and the REST API
 * cannot ask for different things.
 */
package nl.escalatieroutes.formulier;
