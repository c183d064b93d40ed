package org.gridwrit.payout.roster;

import java.util.List;
import org.gridwrit.payout.roster.BankPrefixes.BankPrefix;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BankPrefixStore {
    private final JdbcClient jdbc;

    BankPrefixStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BankPrefix> all() {
        return jdbc.sql("select prefix, bank, digits from payout.bank_prefix order by prefix")
                .query((row, _) -> new BankPrefix(row.getString("prefix"), row.getString("bank"), row.getInt("digits")))
                .list();
    }

    void save(List<BankPrefix> all) {
        jdbc.sql("""
                insert into payout.bank_prefix (prefix, bank, digits)
                select distinct on (prefix) prefix, bank, digits
                  from unnest(:prefixes, :banks, :digits) sheet (prefix, bank, digits)
                on conflict (prefix) do update set bank = excluded.bank, digits = excluded.digits
                """)
                .param("prefixes", all.stream().map(BankPrefix::prefix).toArray(String[]::new))
                .param("banks", all.stream().map(BankPrefix::bank).toArray(String[]::new))
                .param("digits", all.stream().map(BankPrefix::digits).toArray(Integer[]::new))
                .update();
    }
}
