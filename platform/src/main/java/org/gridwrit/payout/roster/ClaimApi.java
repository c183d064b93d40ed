package org.gridwrit.payout.roster;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// 名册里的债权 for programs of the court.
@RestController
@RequestMapping("/api/v1/rosters/{id}")
class ClaimApi {
    private final Rosters rosters;
    private final RosterUpload upload;
    private final MessageSource messages;

    ClaimApi(Rosters rosters, RosterUpload upload, MessageSource messages) {
        this.rosters = rosters;
        this.upload = upload;
        this.messages = messages;
    }

    record StrikingBody(@Nullable String why) {}

    /// @param cardEnd the last digits of the account
    record ClaimAnswer(
            UUID id,
            int line,
            String name,
            Rank rank,
            long amountFen,
            String cardEnd,
            Set<Doubt> doubts,
            @Nullable String struck) {
        static ClaimAnswer of(KeptClaim it) {
            var said = it.said();
            return new ClaimAnswer(
                    it.id(),
                    said.line(),
                    said.name(),
                    said.rank(),
                    said.amount().value(),
                    it.cardEnd(),
                    said.doubts(),
                    it.struck());
        }
    }

    /// One creditor with what identifies and reaches them.
    record CreditorAnswer(ClaimAnswer claim, String number, String phone, String card, String agent, String evidence) {}

    record FaultAnswer(int line, String column, String code, String message) {}

    /// @param taken how many lines came; none when any row is wrong
    record SheetAnswer(int taken, int wrong, List<FaultAnswer> faults) {}

    @Operation(summary = "名册里的债权 · Claims of a roster, fifty at a time, without numbers and accounts")
    @GetMapping("/claims")
    Page<ClaimAnswer> list(Actor actor, @PathVariable Id id, @RequestParam(defaultValue = "0") int after) {
        var found = rosters.browse(actor, rosters.named(actor, id), after);
        return new Page<>(found.rows().stream().map(ClaimAnswer::of).toList(), found.next());
    }

    @Operation(summary = "一名债权人 · One creditor with number, phone and account; the look is on the trail")
    @GetMapping("/claims/{claim}")
    CreditorAnswer look(Actor actor, @PathVariable Id id, @PathVariable UUID claim) {
        var it = rosters.look(actor, rosters.named(actor, id), claim);
        var said = it.said();
        return new CreditorAnswer(
                ClaimAnswer.of(it), said.id().number(), said.phone(), said.card(), said.agent(), said.evidence());
    }

    @Operation(summary = "读入名册 · Read in a sheet: all of it, or every row that is wrong (422)")
    @PostMapping(path = "/sheets", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<SheetAnswer> take(Actor actor, @PathVariable Id id, @RequestParam MultipartFile file) {
        rosters.named(actor, id);
        try {
            return ResponseEntity.ok(new SheetAnswer(upload.take(actor, id, file), 0, List.of()));
        } catch (Faulty faulty) {
            var faults = faulty.faults().stream().map(this::answer).toList();
            return ResponseEntity.unprocessableContent().body(new SheetAnswer(0, faulty.rows(), faults));
        }
    }

    @Operation(summary = "不予确认 · Do not admit a claim; it stays on the roster and takes no part")
    @PutMapping("/claims/{claim}/striking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void strike(Actor actor, @PathVariable Id id, @PathVariable UUID claim, @RequestBody StrikingBody body) {
        if (body.why == null) throw new Refusal("roster.why-missing");
        rosters.strike(actor, id, claim, body.why);
    }

    private FaultAnswer answer(Fault it) {
        var text = messages.getMessage("refusal." + it.why().code(), it.why().args(), Locale.SIMPLIFIED_CHINESE);
        return new FaultAnswer(it.line(), it.column(), it.why().code(), text);
    }
}
