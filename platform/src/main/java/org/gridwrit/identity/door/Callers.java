package org.gridwrit.identity.door;

import static org.gridwrit.access.Role.ADMINISTRATOR;
import static org.gridwrit.access.Role.AUDITOR;
import static org.gridwrit.access.Role.COMMITTEE;
import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PETITION;
import static org.gridwrit.access.Role.PRESIDENT;
import static org.gridwrit.access.Role.SECURITY;
import static org.gridwrit.access.Role.WORKER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import org.gridwrit.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/// Which roles may come to which addresses at all; the first that fits decides, and under `/api` what fits none is
/// closed. What an account may do there, and to which rows, the commands and its [Scope] decide.
///
/// [Scope]: org.gridwrit.access.Scope
record Callers(@Nullable HttpMethod method, List<String> paths, List<Role> roles) {
    private static final List<Role> COURT = List.of(OFFICER, LIAISON, PRESIDENT);
    private static final List<Role> COURT_AND_TOWNSHIP = List.of(OFFICER, LIAISON, PRESIDENT, DISPATCHER);
    private static final List<Role> WHO_SPEAK_TO_PEOPLE = List.of(OFFICER, LIAISON, PRESIDENT, DISPATCHER, WORKER);
    private static final List<Role> WHO_HEAR_PETITIONS = List.of(OFFICER, LIAISON, PRESIDENT, PETITION);
    private static final List<Role> READERS_OF_FIGURES = List.of(OFFICER, LIAISON, PRESIDENT, COMMITTEE, DISPATCHER);

    /// Pages for people who have not signed in, and may have no account at all.
    static final List<String> OPEN = List.of(
            "/",
            "/sign-in",
            "/sign-in/passkey/**",
            "/device/binding",
            "/complaints",
            "/complaints/answer",
            "/card/*",
            "/certificate/*",
            "/open/figures",
            "/open/figures.csv",
            "/api/v1/open/figures",
            "/embedded",
            "/embedded/**",
            "/error",
            "/favicon.ico");

    static final List<Callers> ALL = List.of(
            // Deciding in law is the officer's alone (CPL 239).
            to(POST, List.of(OFFICER), "/console/cases/*/closing", "/console/cases/*/ledger/**"),
            to(POST, List.of(OFFICER), "/console/cases/*/owed", "/console/cases/*/interest-terms"),
            to(POST, List.of(OFFICER), "/console/cases/*/resumption", "/api/v1/cases/*/resumption"),
            to(PUT, List.of(OFFICER), "/api/v1/cases/*/closing", "/api/v1/cases/*/ledger/**"),
            to(PUT, List.of(OFFICER), "/api/v1/cases/*/owed/*", "/api/v1/cases/*/interest-terms/*"),
            // Whoever asks that money be paid out does not approve it.
            to(POST, List.of(OFFICER), "/console/cases/*/releases", "/console/releases/*/withdrawal"),
            to(PUT, List.of(OFFICER), "/api/v1/cases/*/releases/*"),
            to(
                    POST,
                    List.of(OFFICER),
                    "/console/cases/*/rosters",
                    "/console/rosters/**",
                    "/console/plans/*/withdrawal"),
            to(POST, List.of(PRESIDENT), "/console/plans/*/approval", "/console/plans/*/refusal"),
            to(POST, List.of(OFFICER), "/api/v1/rosters/*/sheets"),
            to(PUT, List.of(OFFICER), "/api/v1/cases/*/rosters/*", "/api/v1/rosters/**", "/api/v1/plans/*/withdrawal"),
            // Whoever helps enters service and objections; what follows is the officer's (解释 510).
            to(POST, List.of(OFFICER, LIAISON), "/console/plans/*/deliveries", "/console/plans/*/objections"),
            to(PUT, List.of(OFFICER, LIAISON), "/api/v1/plans/*/deliveries", "/api/v1/plans/*/objections/*"),
            to(POST, List.of(OFFICER), "/console/objections/**"),
            to(PUT, List.of(OFFICER), "/api/v1/objections/**"),
            to(COURT, "/api/v1/objections"),
            to(PUT, List.of(PRESIDENT), "/api/v1/plans/**"),
            to(COURT, "/api/v1/rosters", "/api/v1/rosters/**", "/api/v1/plans", "/api/v1/plans/**"),
            // Whoever draws a batch does not release it; whoever stands at the desk only hands over what was released.
            to(
                    POST,
                    List.of(OFFICER, LIAISON),
                    "/console/payment-batches/*/returns",
                    "/console/payments/*/handing",
                    "/console/payments/*/annex",
                    "/api/v1/payment-batches/*/returns"),
            to(
                    GET,
                    List.of(OFFICER, LIAISON),
                    "/console/payment-batches/*/file.txt",
                    "/api/v1/payment-batches/*/file.txt"),
            to(POST, List.of(PRESIDENT), "/console/payment-batches/*/approval"),
            to(
                    POST,
                    List.of(OFFICER),
                    "/console/disbursements/**",
                    "/console/payment-batches/*/withdrawal",
                    "/console/payments/**"),
            to(PUT, List.of(OFFICER, LIAISON), "/api/v1/payments/*/handing"),
            to(PUT, List.of(PRESIDENT), "/api/v1/payment-batches/*/approval"),
            to(PUT, List.of(OFFICER), "/api/v1/disbursements/**", "/api/v1/payment-batches/**", "/api/v1/payments/**"),
            to(COURT, "/api/v1/disbursements/**", "/api/v1/payment-batches/**", "/api/v1/payments/**"),
            to(POST, List.of(PRESIDENT), "/console/releases/*/approval", "/console/releases/*/refusal"),
            to(PUT, List.of(PRESIDENT), "/api/v1/releases/**"),
            to(POST, List.of(OFFICER, LIAISON), "/console/cases/*/clocks", "/console/cases/*/pauses/**"),
            to(POST, List.of(OFFICER, LIAISON), "/console/clocks/**"),
            to(PUT, List.of(OFFICER, LIAISON), "/api/v1/cases/*/clocks/*", "/api/v1/cases/*/pauses/**"),
            to(PUT, List.of(OFFICER, LIAISON), "/api/v1/clocks/**"),
            to(POST, List.of(OFFICER, LIAISON), "/console/cases/*/conditions", "/console/rechecks/*/telling"),
            to(POST, List.of(OFFICER), "/console/resume-proposals/*/answer"),
            to(PUT, List.of(OFFICER, LIAISON), "/api/v1/cases/*/conditions/*", "/api/v1/rechecks/*/telling"),
            to(PUT, List.of(OFFICER), "/api/v1/resume-proposals/*/answer"),
            to(List.of(OFFICER, PRESIDENT), "/console/tasks/*/recusal"),
            // Who asks for a watch does not approve it (PIPL art. 28).
            to(POST, List.of(OFFICER), "/console/tasks/*/watch", "/api/v1/tasks/*/watches"),
            to(POST, List.of(PRESIDENT), "/console/watches/**"),
            to(PUT, List.of(PRESIDENT), "/api/v1/watches/**"),
            to(COURT, "/api/v1/watches/**"),
            to(POST, List.of(LIAISON, PRESIDENT), "/console/desk"),
            to(PUT, List.of(LIAISON, PRESIDENT), "/api/v1/sightings/answer-within"),
            to(COURT, "/api/v1/sightings", "/api/v1/sightings/**"),
            to(List.of(OFFICER, PRESIDENT), "/console/cases/*/looks/**", "/api/v1/cases/*/looks"),
            to(List.of(OFFICER, PRESIDENT), "/console/cases/*/dossier"),
            // Whoever helps may try; that a document has been served the officer says (CPL 87).
            to(POST, List.of(OFFICER), "/console/services/*/completion"),
            to(PUT, List.of(OFFICER), "/api/v1/services/*/receipt"),
            to(GET, List.of(OFFICER, LIAISON), "/console/cases/*/services/new"),
            to(POST, List.of(OFFICER, LIAISON), "/console/cases/*/services", "/console/cases/*/consents"),
            to(POST, List.of(OFFICER, LIAISON), "/console/services/**", "/api/v1/cases/*/consents"),
            to(PUT, List.of(OFFICER, LIAISON), "/api/v1/cases/*/services/*"),
            to(List.of(OFFICER, LIAISON), "/api/v1/services/**"),
            // Officers enforce (CPL 239); whoever helps may plan.
            to(POST, List.of(OFFICER, LIAISON), "/console/cases/*/operations"),
            to(PUT, List.of(OFFICER, LIAISON), "/api/v1/cases/*/operations/*"),
            to(POST, List.of(OFFICER), "/console/operations/**"),
            to(List.of(OFFICER), "/api/v1/operations/**"),
            // A breach is entered by whoever helps, decided by the officer, punished with the president's word (CPL
            // 119).
            to(POST, List.of(OFFICER, LIAISON), "/console/cases/*/breaches"),
            to(PUT, List.of(OFFICER, LIAISON), "/api/v1/cases/*/breaches/*"),
            to(POST, List.of(OFFICER), "/console/breaches/*/verdict"),
            to(PUT, List.of(OFFICER), "/api/v1/breaches/*/verdicts/*"),
            to(POST, List.of(PRESIDENT), "/console/breaches/*/approval", "/console/breaches/*/refusal"),
            to(PUT, List.of(PRESIDENT), "/api/v1/breaches/*/approval/*"),
            to(COURT, "/api/v1/breaches/counts"),
            // What was held the court and the township say; materials are the courts', and everybody's to read.
            to(POST, COURT, "/publicity/materials/**", "/publicity/materials"),
            to(GET, WHO_SPEAK_TO_PEOPLE, "/publicity/materials/**", "/publicity/leaflets/*"),
            to(GET, WHO_SPEAK_TO_PEOPLE, "/api/v1/publicity/materials"),
            to(POST, List.of(OFFICER, LIAISON, DISPATCHER), "/publicity/lectures/**"),
            to(GET, COURT_AND_TOWNSHIP, "/api/v1/publicity/lectures"),
            to(List.of(OFFICER, LIAISON, DISPATCHER), "/api/v1/publicity/lectures/**"),
            to(GET, COURT_AND_TOWNSHIP, "/publicity/lectures/**"),
            to(GET, List.of(OFFICER, LIAISON, PRESIDENT, DISPATCHER, COMMITTEE), "/publicity"),
            // Petitions are the court's and the petition office's; a president reads.
            to(POST, List.of(OFFICER, LIAISON, PETITION), "/petitions", "/petitions/**"),
            to(POST, List.of(OFFICER, LIAISON, PETITION), "/api/v1/petitions/**"),
            to(GET, List.of(OFFICER, LIAISON, PETITION), "/petitions/new"),
            to(PUT, List.of(OFFICER, LIAISON, PETITION), "/api/v1/petitions/**"),
            to(WHO_HEAR_PETITIONS, "/petitions", "/petitions/**", "/api/v1/petitions", "/api/v1/petitions/**"),
            // Who may come together is for the court, and without names for committee and petition office.
            to(
                    GET,
                    List.of(OFFICER, LIAISON, PRESIDENT, COMMITTEE, PETITION),
                    "/petition-signs",
                    "/api/v1/petition-signs"),
            // Anybody's clue may be entered; whether it is true and what follows the officer says (CPL 239).
            to(List.of(OFFICER, LIAISON), "/console/cases/*/commission", "/api/v1/cases/*/commissions"),
            to(POST, List.of(OFFICER, LIAISON), "/console/cases/*/clues"),
            to(PUT, List.of(OFFICER, LIAISON), "/api/v1/cases/*/clues/*"),
            to(POST, List.of(OFFICER), "/console/clues/**"),
            to(PUT, List.of(OFFICER), "/api/v1/clues/**"),
            to(COURT, "/api/v1/clues", "/api/v1/clues/**"),
            // Who answered a reward notice only the officer knows, and whoever wrote it down (财产调查规定 23).
            to(POST, List.of(OFFICER, LIAISON), "/console/cases/*/rewards", "/console/rewards/*/tips"),
            to(PUT, List.of(OFFICER, LIAISON), "/api/v1/cases/*/rewards/*", "/api/v1/rewards/*/tips/*"),
            to(List.of(OFFICER), "/console/rewards/*/informants", "/api/v1/rewards/*/informants"),
            to(POST, List.of(OFFICER), "/console/rewards/**"),
            to(PUT, List.of(OFFICER), "/api/v1/rewards/**"),
            // Whoever helps may write a paper; issuing it is the officer's.
            to(POST, List.of(OFFICER), "/console/papers/*/issue", "/api/v1/papers/*/issue"),
            to(POST, List.of(OFFICER, LIAISON), "/console/cases/*/papers", "/console/papers/**"),
            to(PUT, List.of(OFFICER, LIAISON), "/api/v1/cases/*/papers/*", "/api/v1/papers/**"),
            to(DELETE, List.of(OFFICER, LIAISON), "/api/v1/papers/*"),
            to(COURT, "/api/v1/papers/**"),
            to(POST, List.of(LIAISON, PRESIDENT), "/console/paper-templates/**"),
            to(PUT, List.of(LIAISON, PRESIDENT), "/api/v1/paper-templates/*"),
            to(COURT, "/api/v1/paper-templates/*"),
            // Whoever helps may write down; that a settlement binds, is broken and what follows the officer decides
            // (CPL 241).
            to(POST, List.of(OFFICER), "/console/settlements/*/confirmation", "/console/settlements/*/breach"),
            to(POST, List.of(OFFICER), "/console/settlements/*/remedy", "/console/settlements/*/payments/*/reversal"),
            to(POST, List.of(OFFICER), "/api/v1/settlements/*/confirmation", "/api/v1/settlements/*/breach"),
            to(POST, List.of(OFFICER), "/api/v1/settlements/*/remedy"),
            to(PUT, List.of(OFFICER), "/api/v1/settlements/*/payments/*/reversal"),
            to(GET, List.of(OFFICER, LIAISON), "/console/cases/*/settlements/new"),
            to(POST, List.of(OFFICER, LIAISON), "/console/settlements/**", "/console/cases/*/settlements"),
            to(PUT, List.of(OFFICER, LIAISON), "/api/v1/cases/*/settlements/*", "/api/v1/cases/*/talks/*"),
            to(POST, List.of(OFFICER, LIAISON), "/console/cases/*/talks", "/console/cases/*/invitations"),
            to(POST, List.of(OFFICER, LIAISON), "/api/v1/cases/*/invitations"),
            to(List.of(OFFICER, LIAISON), "/api/v1/settlements/**"),
            to(POST, List.of(PRESIDENT), "/console/holds/**"),
            to(POST, List.of(OFFICER), "/console/training/coachings"),
            // Whoever writes a course does not approve it.
            to(POST, List.of(PRESIDENT), "/console/training/courses/*/approval", "/console/training/courses/*/refusal"),
            to(POST, List.of(LIAISON, PRESIDENT), "/console/training/courses/*/retirement"),
            to(POST, List.of(OFFICER, LIAISON), "/console/training/courses"),
            to(POST, List.of(LIAISON, PRESIDENT), "/console/policy", "/console/training/requirements/*"),
            to(PUT, List.of(LIAISON, PRESIDENT), "/api/v1/courts/*/dispatch-policy"),
            to(POST, List.of(OFFICER, LIAISON), "/console/routes/**", "/console/remembered/**"),
            to(List.of(OFFICER, LIAISON), "/console/remembered/**", "/api/v1/remembered-addresses/**"),
            to(POST, List.of(OFFICER, LIAISON), "/api/v1/routes/*/dismissal"),
            to(PUT, List.of(OFFICER, LIAISON, DISPATCHER), "/api/v1/routes/**"),
            to(POST, List.of(OFFICER, LIAISON), "/console/learned-names/**"),
            to(PUT, List.of(OFFICER, LIAISON, DISPATCHER), "/api/v1/learned-names/**"),
            to(DELETE, List.of(OFFICER, LIAISON, DISPATCHER), "/api/v1/learned-names/**"),
            to(POST, List.of(ADMINISTRATOR), "/api/v1/holidays"),
            to(PUT, List.of(WORKER), "/api/v1/tasks/*/acceptances/*", "/api/v1/tasks/*/recusals/*"),
            to(PUT, List.of(WORKER), "/api/v1/tasks/*/reports/*", "/api/v1/tasks/*/questions/*/answer"),
            to(COURT, "/api/v1/tasks/*/questions/**", "/api/v1/tasks/*/thanks", "/api/v1/return-phrases"),
            to(GET, List.of(OFFICER, PRESIDENT), "/api/v1/tasks/*/recusal"),
            to(PUT, COURT, "/api/v1/tasks/*/confirmations/*", "/api/v1/tasks/*/returns/*"),
            to(PUT, COURT, "/api/v1/tasks/*/withdrawals/*"),
            to(PUT, List.of(DISPATCHER), "/api/v1/grids/*/post"),
            to(DELETE, List.of(DISPATCHER), "/api/v1/grids/*/post"),
            to(POST, List.of(DISPATCHER), "/api/v1/workers"),
            to(PUT, List.of(DISPATCHER), "/api/v1/workers/*/task-cards/revocation"),
            to(List.of(DISPATCHER), "/api/v1/cards/**"),
            to(GET, COURT_AND_TOWNSHIP, "/api/v1/grids/*/posts"),
            to(COURT_AND_TOWNSHIP, "/api/v1/liaisons/**", "/api/v1/handovers/*"),
            to(COURT, "/console/**", "/api/v1/cases/**", "/api/v1/dockets/**", "/api/v1/views/**"),
            to(COURT, "/api/v1/clocks/**", "/api/v1/case-batches/**", "/api/v1/case-exports"),
            to(COURT, "/api/v1/rechecks/**"),
            to(COURT_AND_TOWNSHIP, "/api/v1/tasks/**", "/api/v1/routes/**", "/api/v1/workers/**"),
            to(COURT, "/api/v1/board/*/places"),
            to(COURT_AND_TOWNSHIP, "/api/v1/board/*/hands"),
            to(COURT_AND_TOWNSHIP, "/live", "/alarms/**", "/api/v1/alarms/**"),
            to(COURT_AND_TOWNSHIP, "/api/v1/addresses/**", "/api/v1/learned-names/**"),
            to(List.of(DISPATCHER), "/township/**"),
            to(List.of(WORKER), "/field/**", "/api/v1/errands/**", "/api/v1/field/**"),
            to(List.of(PRESIDENT, DISPATCHER, COMMITTEE), "/complaints/inbox", "/complaints/*/answer"),
            to(List.of(PRESIDENT, DISPATCHER, COMMITTEE), "/api/v1/complaints/**"),
            to(READERS_OF_FIGURES, "/figures/**", "/api/v1/figures/**", "/api/v1/grids/**"),
            to(List.of(AUDITOR), "/audit/**", "/api/v1/audit/**"),
            to(List.of(SECURITY), "/security/**", "/api/v1/security/**"),
            // Whoever runs the machine and whoever may change its keys are two people (GB/T 39786).
            to(List.of(SECURITY), "/admin/keys/**"),
            to(List.of(ADMINISTRATOR), "/admin/**", "/api/v1/accounts/**"),
            to(List.of(Role.values()), "/notices/**", "/api/v1/notices/**", "/api/v1/own-account/**"),
            // What anybody may look up in the law gazette or the statistics office's list.
            to(GET, List.of(Role.values()), "/api/v1/divisions/**", "/api/v1/courts/**", "/api/v1/holidays/**"));

    private static Callers to(HttpMethod method, List<Role> roles, String... paths) {
        return new Callers(method, List.of(paths), roles);
    }

    private static Callers to(List<Role> roles, String... paths) {
        return new Callers(null, List.of(paths), roles);
    }

    String[] patterns() {
        return paths.toArray(String[]::new);
    }

    String[] roleNames() {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
