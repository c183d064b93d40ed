package org.gridwrit.petition;

import static org.gridwrit.shared.Sent.must;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.task.Visited;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class PetitionApi {
    private final Petitions petitions;
    private final PetitionFile file;

    PetitionApi(Petitions petitions, PetitionFile file) {
        this.petitions = petitions;
        this.file = file;
    }

    record PetitionerBody(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String address) {}

    /// @param again   the petition of the same matter that was registered before
    /// @param another those that look alike are other matters
    record PetitionBody(
            @Nullable CameBy cameBy,
            @Nullable LocalDate cameOn,
            @Nullable Integer people,
            @Nullable List<String> cases,
            @Nullable List<PetitionerBody> petitioners,
            @Nullable String demand,
            @Nullable UUID again,
            boolean another) {}

    record PetitionAnswer(
            Petition petition,
            List<Petitioner> petitioners,
            List<Coming> comings,
            List<Visited> errands,
            List<Visit> visits,
            List<Promise> promises) {}

    @Operation(summary = "信访 · Petitions of the court or the petition office, the latest first")
    @GetMapping("/petitions")
    Page<Petition> list(
            Actor actor,
            @RequestParam(defaultValue = "OPEN") Waits waits,
            @RequestParam(required = false) @Nullable String after) {
        return petitions.list(actor, waits, after);
    }

    @Operation(summary = "一件信访 · One petition with who came and when; the look is recorded")
    @GetMapping("/petitions/{id}")
    PetitionAnswer one(Actor actor, @PathVariable Id id) {
        var it = file.look(actor, id);
        return new PetitionAnswer(it.petition(), it.people(), it.comings(), it.errands(), it.visits(), it.promises());
    }

    @Operation(
            summary =
                    "登记信访 · Register a petition, or that they came again; refused while nobody has said whether it is")
    @PutMapping("/petitions/{petition}")
    Id register(Actor actor, @PathVariable UUID petition, @RequestBody PetitionBody body) {
        var lines = new StringBuilder();
        for (var it : body.petitioners() == null ? List.<PetitionerBody>of() : body.petitioners()) {
            lines.append(text(it.name()))
                    .append('\t')
                    .append(text(it.phone()))
                    .append('\t')
                    .append(text(it.address()));
            lines.append('\n');
        }
        var told = new NewPetition(
                must("cameBy", body.cameBy()),
                must("cameOn", body.cameOn()),
                body.people() == null ? 1 : body.people(),
                NewPetition.numbers(String.join("\n", body.cases() == null ? List.of() : body.cases())),
                NewPetitioner.read(lines.toString()),
                text(body.demand()));
        return petitions.register(actor, petition, told, SameMatter.of(body.again(), body.another()));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace('\n', ' ').replace('\t', ' ');
    }
}
