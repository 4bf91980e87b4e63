package org.routetrust.database;

/**
 * Where the service's database is when none is configured.
 *
 * @param url a JDBC address
 */
record DatabaseAddress(String url, String user, String password) {

    /** Leaves the password out. */
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
