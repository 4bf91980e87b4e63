package org.routetrust.database;

import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way to a transaction. Calls inside of a call join its transaction, so that several stores can be changed
 * together:
 *
 * <pre>{@code database.write(connection -> { snapshots.save(captured); return audits.save(audit); })}</pre>
 */
@Singleton
public final class Database {
    /** Too many connections, disk full, no lock in time, cancelled for its length, shut down, deadlock, conflict. */
    private static final Set<String> BUSY =
            Set.of("53300", "53100", "55P03", "57014", "57P01", "57P02", "57P03", "25P03", "40P01", "40001");

    private final TransactionOperations<Connection> transactions;

    Database(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    public interface Work<T> {
        /** Uses the connection and leaves it open. */
        T on(Connection connection) throws SQLException;
    }

    /**
     * Runs work that changes nothing.
     *
     * @throws DatabaseUnavailable if the database does not answer in time
     */
    public <T> T read(Work<T> work) {
        return translated(() -> transactions.executeRead(status -> work.on(status.getConnection())));
    }

    /**
     * Runs work that changes something: when this returns, all of it is committed and on disk; when it throws anything
     * but {@link DatabaseUnavailable}, nothing of it is. Inside of another call that holds for the outermost one.
     *
     * @throws DatabaseUnavailable if the database does not answer in time
     */
    public <T> T write(Work<T> work) {
        return translated(() -> transactions.executeWrite(status -> work.on(status.getConnection())));
    }

    private static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (DatabaseUnavailable e) {
            throw e;
        } catch (Exception e) { // SQLException comes undeclared out of the supplier
            if (isUnavailable(e)) {
                throw new DatabaseUnavailable(e);
            }
            throw e instanceof RuntimeException bug ? bug : new IllegalStateException("a statement was refused", e);
        }
    }

    private static @Nullable SQLException sqlCause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException found) {
                return found;
            }
        }
        return null;
    }

    /** A connection that broke at work cannot be handed back either, and that failure hides the one of the work. */
    private static boolean isUnavailable(Exception failure) {
        SQLException cause = sqlCause(failure);
        return failure instanceof ConnectionException || (cause != null && isUnavailable(cause));
    }

    private static boolean isUnavailable(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || (state != null && (state.startsWith("08") || BUSY.contains(state)));
    }
}
