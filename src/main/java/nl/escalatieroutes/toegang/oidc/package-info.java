/**
 * Sign-in with the organisation's own accounts, by OpenID Connect: what its sign-in server says of a person becomes the
 * person, the groups and the mail address of the engine's identity tables, so that messages and timers reach people who
 * are not signed in.
 */
package nl.escalatieroutes.toegang.oidc;
