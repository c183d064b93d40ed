package org.gridwrit.identity.device;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.Worker;
import org.gridwrit.grid.Workers;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.AccountStore;
import org.gridwrit.identity.factor.QrPicture;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a township binds its workers' phones, and cuts off one that is lost.
@Controller
class TownshipDevicesController {
    private final Devices devices;
    private final Workers workers;
    private final Divisions divisions;
    private final AccountStore accounts;

    TownshipDevicesController(Devices devices, Workers workers, Divisions divisions, AccountStore accounts) {
        this.devices = devices;
        this.workers = workers;
        this.divisions = divisions;
        this.accounts = accounts;
    }

    /// @param account none until an administrator has opened one
    record Line(String worker, @Nullable Account account, List<Device> devices) {}

    @GetMapping("/township/devices")
    String list(Actor actor, Model model) {
        var found = workers(actor);
        var byWorker = accounts.ofWorkers(found.stream().map(Worker::uuid).toList()).stream()
                .collect(Collectors.toMap(Account::worker, it -> it));
        Map<UUID, List<Device>> bound = devices
                .of(byWorker.values().stream().map(Account::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Device::account));
        model.addAttribute("own", divisions.path(actor.division()));
        model.addAttribute(
                "lines",
                found.stream()
                        .map(it -> line(it, byWorker.get(it.uuid()), bound))
                        .toList());
        return "identity/township-devices";
    }

    @StepUp
    @PostMapping("/township/devices/{account}/link")
    String issue(Actor actor, @PathVariable UUID account, Model model) {
        var worker = own(actor, account);
        var link = devices.issue(actor, worker);
        model.addAttribute("worker", worker);
        model.addAttribute("link", link);
        model.addAttribute("minutes", Devices.LINK_LASTS.toMinutes());
        model.addAttribute("picture", QrPicture.of(link.address()));
        return "identity/device-link";
    }

    /// Without a step up: a stolen phone is not to wait for anything.
    @PostMapping("/township/devices/{account}/removal")
    String remove(Actor actor, @PathVariable UUID account, @RequestParam UUID device, RedirectAttributes flash) {
        devices.remove(actor, own(actor, account), device);
        flash.addFlashAttribute("notice", "device.removed");
        return "redirect:/township/devices";
    }

    private Account own(Actor actor, UUID id) {
        var account = accounts.of(id).orElseThrow(() -> new Refusal("account.unknown"));
        var mine = workers(actor).stream().anyMatch(it -> it.uuid().equals(account.worker()));
        if (!mine) throw new Refusal("account.unknown");
        return account;
    }

    private List<Worker> workers(Actor actor) {
        return divisions.within(actor.division()).stream()
                .filter(it -> it.level() == DivisionLevel.TOWNSHIP)
                .flatMap(it -> workers.inTownship(actor.scope(), it.code()).stream())
                .toList();
    }

    private static Line line(Worker worker, @Nullable Account account, Map<UUID, List<Device>> bound) {
        return new Line(
                worker.name(), account, account == null ? List.of() : bound.getOrDefault(account.id(), List.of()));
    }
}
