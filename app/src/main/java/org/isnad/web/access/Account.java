package org.isnad.web.access;

/**
 * One who may sign in.
 *
 * @param hash of the password, by argon2id, with its salt and parameters
 */
record Account(String name, Role role, String hash) {}
