package org.gridwrit.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 收件人 Whose account something is for. Closed accounts are nobody's.
@Service
@Transactional(readOnly = true)
public class Addressees {
    /// @param city   of the account
    /// @param worker absent for offices
    /// @param court  absent for those who are of none
    public record Addressee(
            UUID account,
            String name,
            Role role,
            String city,
            @Nullable UUID worker,
            @Nullable String court) {}

    private final AccountStore store;

    Addressees(AccountStore store) {
        this.store = store;
    }

    public List<Addressee> workers(Collection<UUID> workers) {
        return workers.isEmpty() ? List.of() : open(store.ofWorkers(List.copyOf(workers)));
    }

    public List<Addressee> court(String court) {
        return open(store.ofCourt(court));
    }

    /// @param village or any other division; its township's people and whoever dispatches for a wider area
    public List<Addressee> dispatchers(String village) {
        var divisions = Stream.of(9, 6, 4, 2)
                .filter(it -> it <= village.length())
                .map(it -> village.substring(0, it))
                .toList();
        return open(store.dispatchers(divisions));
    }

    /// 信访部门 Those of a place and of what lies above it.
    public List<Addressee> petitionOffices(String place) {
        var divisions = Stream.of(6, 4, 2)
                .filter(it -> it <= place.length())
                .map(it -> place.substring(0, it))
                .toList();
        return open(store.petitionOffices(divisions));
    }

    /// Who may speak for a township: its own people and those of its county.
    ///
    /// @param township nine digits
    public List<Addressee> offices(String township) {
        return open(store.offices(List.of(township, township.substring(0, 6))));
    }

    /// Of the city and of the region.
    public List<Addressee> administrators(String city) {
        return open(store.administrators(List.of(city, Cities.REGION)));
    }

    public List<Addressee> named(Collection<UUID> accounts) {
        return accounts.isEmpty() ? List.of() : open(store.all(List.copyOf(accounts)));
    }

    private static List<Addressee> open(List<Account> accounts) {
        return accounts.stream()
                .filter(it -> !it.closed())
                .map(it -> new Addressee(it.id(), it.name(), it.role(), it.city(), it.worker(), it.court()))
                .toList();
    }
}
