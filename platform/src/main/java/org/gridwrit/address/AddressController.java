package org.gridwrit.address;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 地址解读 Says how an address is read. An address is personal data: it comes in the body, so that it stands in no URL, no
/// history and no log.
@Controller
@RequestMapping("/{place:console|township}/addresses")
class AddressController {
    private final Addresses addresses;
    private final Seats seats;
    private final CountyMap map;

    AddressController(Addresses addresses, Seats seats, CountyMap map) {
        this.addresses = addresses;
        this.seats = seats;
        this.map = map;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String place, Model model) {
        return page(actor, place, "", seats.own(actor), model);
    }

    /// @param context where the court sits that asks: a division's code, or empty for no hint
    @PostMapping
    String explain(
            Actor actor,
            @PathVariable String place,
            @RequestParam String address,
            @RequestParam(required = false) @Nullable String context,
            Model model) {
        var seat = context == null ? seats.own(actor) : context;
        try {
            var explained = addresses.explain(actor, address, seats.context(seat));
            model.addAttribute("explained", explained);
            map.of(explained).ifPresent(it -> model.addAttribute("map", it));
        } catch (Refusal refusal) {
            if (!List.of("address.missing", "address.long", "division.unknown").contains(refusal.code())) throw refusal;
            model.addAttribute("refusal", refusal);
        }
        return page(actor, place, address, seat, model);
    }

    private String page(Actor actor, String place, String address, String seat, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("nav", place.equals("console") ? "routes" : "township-routes");
        model.addAttribute("address", address.length() > Addresses.LONGEST ? "" : address);
        model.addAttribute("seat", seat);
        model.addAttribute("seats", seats.all(actor));
        return "address/explanation";
    }
}
