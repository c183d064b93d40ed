package org.gridwrit.payout.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 发卡行标识 Which bank issues cards that begin so, and how long they are. A small table is shipped; a court's bank has the
/// whole one, and an administrator brings it in.
@Service
@Transactional
public class BankPrefixes {
    private static final int MOST = 20_000;
    private static final int LONGEST = 10;
    private static final int SHORTEST = 4;

    private final BankPrefixStore store;
    private final Audit audit;

    BankPrefixes(BankPrefixStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// @param prefix six to ten digits
    /// @param digits of the whole number
    public record BankPrefix(String prefix, String bank, int digits) {}

    @Transactional(readOnly = true)
    public List<BankPrefix> all() {
        return store.all();
    }

    /// The longest prefix that the card begins with.
    @Transactional(readOnly = true)
    public Optional<BankPrefix> of(String card) {
        return in(byPrefix(), card);
    }

    @Transactional(readOnly = true)
    Map<String, BankPrefix> byPrefix() {
        return store.all().stream().collect(Collectors.toMap(BankPrefix::prefix, Function.identity()));
    }

    static Optional<BankPrefix> in(Map<String, BankPrefix> all, String card) {
        for (int length = Math.min(LONGEST, card.length()); length >= SHORTEST; length--) {
            var found = all.get(card.substring(0, length));
            if (found != null) return Optional.of(found);
        }
        return Optional.empty();
    }

    /// 导入 `标识,银行,位数`, all of it or nothing.
    ///
    /// @return how many
    /// @throws Refusal `prefix.row` with the first row that is wrong
    int take(Actor actor, String csv) {
        actor.mustBe(Role.ADMINISTRATOR);
        var found = read(csv);
        store.save(found);
        audit.record(actor, actor.city(), "prefix.import", new java.util.UUID(0, found.size()), found.size() + "");
        return found.size();
    }

    static List<BankPrefix> read(String csv) {
        var found = new ArrayList<BankPrefix>();
        int row = 0;
        try (var rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv.startsWith("\uFEFF") ? csv.substring(1) : csv)) {
            for (var it : rows) {
                row++;
                var prefix = it.getField(0).strip();
                if (row == 1 && !prefix.matches("\\d+")) continue;
                if (it.getFieldCount() < 3
                        || !prefix.matches("[4-9]\\d{3,9}")
                        || it.getField(1).isBlank()
                        || it.getField(1).length() > 40
                        || !it.getField(2).strip().matches("1[5-9]")) throw new Refusal("prefix.row", row);
                found.add(new BankPrefix(
                        prefix,
                        it.getField(1).strip(),
                        Integer.parseInt(it.getField(2).strip())));
            }
        } catch (CsvParseException unclosed) {
            throw new Refusal("prefix.row", Math.max(1, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found.isEmpty() || found.size() > MOST) throw new Refusal("prefix.none", MOST);
        return found;
    }
}
