package org.gridwrit.address;

import io.swagger.v3.oas.annotations.Operation;
import org.gridwrit.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// 地址解读 for programs. A POST, because an address belongs into no URL.
@RestController
class AddressApi {
    private final Addresses addresses;
    private final Seats seats;

    AddressApi(Addresses addresses, Seats seats) {
        this.addresses = addresses;
        this.seats = seats;
    }

    /// @param context code of the city or county of the court that asks, empty for no hint; absent for one's own
    record Question(String address, @Nullable String context) {}

    @Operation(summary = "地址解读 · How an address is read, and why")
    @PostMapping("/api/v1/addresses/explanation")
    Explained explain(Actor actor, @RequestBody Question question) {
        var seat = question.context() == null ? seats.own(actor) : question.context();
        return addresses.explain(actor, question.address(), seats.context(seat));
    }
}
