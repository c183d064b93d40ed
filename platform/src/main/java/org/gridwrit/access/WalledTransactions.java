package org.gridwrit.access;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/// Every transaction of the program begins with its wall: one round trip, which BEGIN shares.
@Component("transactionManager")
final class WalledTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    WalledTransactions(DataSource source) {
        super(source);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (Wall.CURRENT.isBound()) WallStore.stand(connection, Wall.CURRENT.get());
    }
}
