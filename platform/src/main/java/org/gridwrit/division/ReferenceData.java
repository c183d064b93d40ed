package org.gridwrit.division;

import org.gridwrit.shared.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// 参考数据 Loads what the program ships into its tables: once for each content, in one transaction, so that a start that
/// is killed half-way leaves nothing behind, and one instance at a time.
@Service
public class ReferenceData {
    private final ReferenceStore store;
    private final TransactionTemplate transaction;

    ReferenceData(ReferenceStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// @param source  short name of the data set
    /// @param content what would be loaded; only its digest is kept
    /// @param fill    writes it, in the transaction opened here
    /// @return whether anything had to be loaded
    public boolean load(String source, String content, Runnable fill) {
        var digest = Sha256.hex(content);
        if (isLoaded(source, digest)) return false;
        return Boolean.TRUE.equals(transaction.execute(status -> {
            store.lock();
            if (isLoaded(source, digest)) return false;
            fill.run();
            store.remember(source, digest);
            return true;
        }));
    }

    private boolean isLoaded(String source, String digest) {
        return store.digest(source).filter(digest::equals).isPresent();
    }
}
