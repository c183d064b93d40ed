package org.gridwrit.quality;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who has a record of every kind, and is out of the scope of everybody who signs in to the matrix. Whatever somebody
/// else must not read of them has their mark in it.
enum Strangers {
    /// Another court and township of the same city.
    NEXT_DOOR("451400", "桂1402", "451402001001", 0x7001, "某"),
    /// Another city.
    FAR("450100", "桂0102", "450102001003", 0x7002, "墙外人");

    static final String MARK = "墙外人";

    final String city;
    final String court;
    final String village;
    final UUID key;
    /// In what others of the same city may see.
    private final String shared;

    Strangers(String city, String court, String village, int key, String shared) {
        this.city = city;
        this.court = court;
        this.village = village;
        this.key = new UUID(key, 0x8000_0000_0000_0001L);
        this.shared = shared;
    }

    private static final List<String> TABLES = List.of(
            "grid.grid (code, name, kind, village_code)",
            "grid.worker (name, township_code)",
            "grid.post (grid_id, worker_id, from_day, village_code)",
            "casefile.casefile (court_code, number, filed_on, officer, cause, amount_fen, applicants, debtors, names, grams,"
                    + " state, created_at, changed_at)",
            "casefile.party (case_id, court_code, role, name, id_kind, address)",
            "casefile.event (case_id, court_code, at, actor_name, kind, words)",
            "casefile.clock (court_code, case_id, case_number, kind, started_on, last_on, words, told)",
            "task.task (court_code, case_id, case_number, debtor_id, debtor_name, debtor_address, debtor_index, kind,"
                    + " priority, due_on, village_code, grid_city_code, grid_id, worker_id, state, state_at, outcome,"
                    + " created_at)",
            "task.event (task_id, court_code, village_code, at, actor_id, actor_name, actor_role, verb, to_state)",
            "task.report (task_id, court_code, village_code, worker_id, outcome, words, seen_at, stored_at, task_state)",
            "task.recheck (court_code, case_id, case_number, closed_on, number, due_on, opened_on, tasks, told_words)",
            "task.resume_proposal (court_code, case_id, case_number, closed_on, origin, finding, source_id, found_on,"
                    + " state, words)",
            "task.recusal (task_id, court_code, case_id, worker_id, reason_sealed, at)",
            "task.watch (court_code, case_id, case_number, debtor_id, debtor_name, source_task, reason, until, asked_by,"
                    + " asked_by_name, asked_at)",
            "task.alarm (task_id, court_code, case_id, case_number, village_code, worker_id, worker_name, words, raised_at)",
            "operation.operation (court_code, case_id, case_number, kind, citizen, starts_at, place, order_number, vehicles, risks,"
                    + " planned_by, planned_by_name, planned_at, state)",
            "operation.breach (court_code, case_id, case_number, party_id, unit, consumption, seen_on, place, words, source,"
                    + " source_name, entered_by_name, entered_at, state)",
            "petition.petition (court_code, division_code, people, demand, state, times, came_on, entered_by_name, entered_at)",
            "publicity.lecture (court_code, division_code, held_on, venue, topic, audience, speakers, words, recorded_by,"
                    + " recorded_by_name, recorded_at)",
            "liaison.handover (court_code, township_code, side, from_account, from_name, to_account, to_name, words, cases,"
                    + " by_name, at)",
            "task.sighting (task_id, case_id, case_number, court_code, until, came_at, answer_by)",
            "evidence.file (task_id, report_id, case_id, court_code, worker_id, medium, purpose, sha256, sm3, bytes, stored_at)",
            "service.service (court_code, case_id, case_number, party_id, addressee, organization, circumstance, document,"
                    + " title, summary_procedure, address, mode, opened_by, opened_by_name, opened_at, state)",
            "clue.clue (court_code, case_id, case_number, kind, words, thing, source, source_name, town_code, claimed_by,"
                    + " claimed_by_name, claimed_at, state, state_at, recovered_fen)",
            "clue.reward (court_code, case_id, case_number, party_id, sum_fen, conditions, channels, media, bears_cost, received_on,"
                    + " asked_by, asked_by_name, asked_at, state)",
            "paper.paper (court_code, case_id, case_number, kind, fact_id, about, state, words, version, reason, drafted_by,"
                    + " drafted_by_name, written_at)",
            "settlement.settlement (court_code, case_id, case_number, state, closing_due, opened_by, opened_by_name, opened_at,"
                    + " changed_at)",
            "casefile.release (court_code, case_id, case_number, kind, payee_id, payee_name, amount_fen, words, asked_by,"
                    + " asked_by_name, asked_at, state, decided_words)",
            "payout.roster (court_code, case_id, case_number, name, regime, state, opened_by, opened_by_name, opened_at)",
            "payout.plan (court_code, roster_id, case_id, case_number, version, regime, pool_fen, reserved_fen, things,"
                    + " brought_fen, claims, owed_fen, paid_fen, left_fen, state, asked_by, asked_by_name, asked_at)",
            "payout.disbursement (court_code, case_id, case_number, source, pool_fen, debtor_fen, open_fen, paid_fen, held_fen,"
                    + " returned_fen, begun_by_name, begun_at)",
            "payout.payment_batch (court_code, plan_id, case_id, case_number, batch_no, way, payments, amount_fen, state, drawn_by,"
                    + " drawn_by_name, drawn_at)",
            "payout.payment (court_code, plan_id, line, attempt, case_id, claim_id, way, name, amount_fen, state,"
                    + " changed_by_name, changed_at)",
            "payout.objection (court_code, plan_id, case_id, case_number, plan_version, objector, objector_name, disputed_fen,"
                    + " words, last_day, state, step_on, step_words, entered_by, entered_by_name, at)",
            "intake.batch (court_code, file_name, sha256, actor_id, actor_name, actor_role, state, lease_until, headings,"
                    + " bytes_total, started_at, failure, finished_at)",
            "intake.doubtful_route (court_code, case_id, case_number, debtor_id, debtor_name, debtor_index, address,"
                    + " address_key, kinds, words, reason, known_division, candidates, townships, created_at)",
            "retention.hold (court_code, case_id, case_number, reason_sealed, until, placed_by, placed_by_name, placed_at)",
            "address.learned_name (name, area_code, village_code, state, first_at, last_at)",
            "card.card (worker_id, worker_name, township_code, area, from_day, to_day, issued_at)",
            "training.examination (worker_id, course, edition, seed, needed, started_at)",
            "training.own_course (version, court_code, title, kinds, lessons, questions, pass_mark, paper, valid_months, pictures,"
                    + " state, asked_by, asked_by_name, asked_at)",
            "training.refresher (worker_id, course, kind, reason, proposed_at)",
            "training.certificate (number, worker_id, worker_name, township_code, course, title, examination_id, issued_on, to_day)",
            "notice.notice (account_id, kind, thing, case_number, things, at)",
            "complaint.complaint (about, answerer, suggestion, place, words, receipt_index, source_index, filed_at)");

    private static final List<String> OF_THE_ACCOUNT = List.of(
            "identity.session (id, account_id, browser, address, started_at, seen_at)",
            "identity.device (id, account_id, label, public_key, bound_at)",
            "identity.token (id, account_id, label, secret_hash, scopes, created_at, expires_at)",
            "identity.passkey (credential_id, account_id, label, public_key, signature_count, uv_initialized, transports,"
                    + " backup_eligible, backup_state, created_at, last_used_at)");

    /// @param jdbc that no wall stops
    void settle(JdbcClient jdbc, Seal seal) {
        var known = values(seal);
        for (var table : TABLES) insert(jdbc, table.replace("(", "(city_code, id, "), known);
        jdbc.sql("""
                insert into identity.account
                select (jsonb_populate_record(a, jsonb_build_object('id', :id, 'login', :login, 'worker_id', :id))).*
                  from identity.account a where a.login = 'matrix-worker'
                """).param("id", key).param("login", "stranger-" + key).update();
        for (var table : OF_THE_ACCOUNT) insert(jdbc, table, known);
    }

    private static void insert(JdbcClient jdbc, String table, Map<String, Object> known) {
        var columns =
                table.substring(table.indexOf('(') + 1, table.indexOf(')')).split(", ", -1);
        var sql = jdbc.sql("insert into " + table + " values (" + ":" + String.join(", :", columns) + ")");
        for (var column : columns) sql = sql.param(column, value(table, column, known));
        sql.update();
    }

    private static Object value(String table, String column, Map<String, Object> known) {
        if (table.startsWith("address.") && column.equals("state")) return "HEARD";
        if (table.startsWith("casefile.casefile") && column.equals("state")) return "ENFORCING";
        if (table.startsWith("casefile.event") && column.equals("kind")) return "FILED";
        if (table.startsWith("grid.grid") && column.equals("kind")) return "VILLAGE";
        if (table.startsWith("notice.") && column.equals("kind")) return "REPORT";
        if (table.startsWith("notice.") && column.equals("thing")) return known(known, "id", table);
        if (table.startsWith("grid.grid") || table.startsWith("address.")) {
            if (column.equals("name")) return known(known, "shared", table);
        }
        if (table.startsWith("training.own_course") && column.equals("state")) return "ASKED";
        if (table.startsWith("training.own_course") && column.equals("version")) return 1;
        if (table.startsWith("training.") && column.equals("number")) return known(known, "code", table);
        if (table.startsWith("casefile.clock") && column.equals("kind")) return "OBJECTION";
        if (table.startsWith("task.recheck") && column.equals("number")) return 1;
        if (table.startsWith("task.resume_proposal")) {
            if (column.equals("origin")) return "CLUE";
            if (column.equals("state")) return "OPEN";
        }
        if (table.startsWith("service.") && column.equals("state")) return "OPEN";
        if (table.startsWith("petition.")) {
            if (column.equals("state")) return "OPEN";
            if (column.equals("entered_by_name")) return known(known, "shared", table);
        }
        if (table.startsWith("operation.breach")) {
            if (column.equals("state")) return "REPORTED";
            if (column.equals("consumption")) return "TRAVEL";
            if (column.equals("unit")) return false;
            if (column.equals("source")) return "PUBLIC";
            if (column.equals("place")) return MARK;
        }
        if (table.startsWith("operation.")) {
            if (column.equals("state")) return "PLANNED";
            if (column.equals("kind")) return "SEIZURE";
            if (column.equals("place")) return MARK;
        }
        if (table.startsWith("clue.reward") && column.equals("state")) return "ASKED";
        if (table.startsWith("clue.") && column.equals("state")) return "CLAIMED";
        if (table.startsWith("clue.") && column.equals("kind")) return "VEHICLE";
        if (table.startsWith("paper.") && column.equals("state")) return "DRAFT";
        if (table.startsWith("paper.") && column.equals("kind")) return "RECEIPT";
        if (table.startsWith("paper.") && column.equals("about")) return MARK;
        if (table.startsWith("settlement.") && column.equals("state")) return "DRAFT";
        if (table.startsWith("casefile.release") && column.equals("state")) return "ASKED";
        if (table.startsWith("casefile.release") && column.equals("kind")) return "PAID_OUT";
        if (table.startsWith("payout.") && column.equals("regime")) return "BANKRUPTCY";
        if (table.startsWith("payout.roster") && column.equals("state")) return "OPEN";
        if (table.startsWith("payout.plan")) {
            if (column.equals("state")) return "ASKED";
            if (column.equals("things")) return new String[0];
            if (column.equals("brought_fen")) return new Long[0];
            if (column.equals("version") || column.endsWith("_fen") || column.equals("claims")) return 0;
        }
        if (table.startsWith("payout.disbursement")) {
            if (column.equals("source")) return "COURT";
            if (column.endsWith("_fen")) return 0;
        }
        if (table.startsWith("payout.payment")) {
            if (column.equals("way")) return "DESK";
            if (column.equals("state")) return table.contains("_batch") ? "DRAWN" : "READY";
            if (column.equals("amount_fen")
                    || Set.of("batch_no", "payments", "line", "attempt").contains(column)) return 1;
        }
        if (table.startsWith("payout.objection")) {
            if (column.equals("state")) return "RAISED";
            if (column.equals("plan_version") || column.equals("disputed_fen")) return 0;
            if (column.endsWith("_name") || column.endsWith("words")) return MARK;
            if (column.equals("last_day") || column.equals("step_on")) return known(known, "filed_on", table);
            if (column.equals("plan_id") || column.startsWith("objector") || column.equals("entered_by")) {
                return known(known, "id", table);
            }
        }
        if (table.startsWith("intake.batch") && column.equals("state")) return "FAILED";
        if (table.startsWith("evidence.") && column.equals("sha256")) return known(known, "sm3", table);
        if (table.startsWith("complaint.") && column.equals("words")) return known(known, "sealed_words", table);
        return known(known, column, table);
    }

    private static Object known(Map<String, Object> known, String column, String table) {
        var found = known.get(column);
        if (found == null) throw new IllegalStateException("say what stands in " + column + " of " + table);
        return found;
    }

    private Map<String, Object> values(Seal seal) {
        var all = new HashMap<String, Object>();
        var township = village.substring(0, 9);
        var at = java.time.OffsetDateTime.parse("2026-03-02T00:00:00Z");
        var day = at.toLocalDate();
        for (var it : List.of(
                "id",
                "grid_id",
                "worker_id",
                "case_id",
                "debtor_id",
                "task_id",
                "finding",
                "source_id",
                "report_id",
                "examination_id",
                "actor_id",
                "source_task",
                "asked_by",
                "placed_by",
                "opened_by",
                "roster_id",
                "plan_id",
                "claim_id",
                "drawn_by",
                "fact_id",
                "drafted_by",
                "party_id",
                "payee_id",
                "claimed_by",
                "planned_by",
                "recorded_by",
                "from_account",
                "to_account",
                "account_id")) all.put(it, key);
        for (var it : List.of(
                "name",
                "officer",
                "cause",
                "applicants",
                "debtors",
                "names",
                "actor_name",
                "debtor_name",
                "debtor_address",
                "address",
                "address_key",
                "words",
                "told_words",
                "payee_name",
                "decided_words",
                "asked_by_name",
                "placed_by_name",
                "opened_by_name",
                "drafted_by_name",
                "drawn_by_name",
                "begun_by_name",
                "changed_by_name",
                "addressee",
                "title",
                "claimed_by_name",
                "planned_by_name",
                "entered_by_name",
                "recorded_by_name",
                "venue",
                "speakers",
                "order_number",
                "vehicles",
                "risks",
                "source_name",
                "thing",
                "conditions",
                "reason",
                "file_name",
                "from_name",
                "to_name",
                "by_name",
                "worker_name",
                "area",
                "label",
                "browser")) all.put(it, MARK);
        for (var it : List.of(
                "at",
                "created_at",
                "changed_at",
                "drawn_at",
                "begun_at",
                "state_at",
                "seen_at",
                "stored_at",
                "asked_at",
                "placed_at",
                "lease_until",
                "started_at",
                "finished_at",
                "first_at",
                "last_at",
                "issued_at",
                "filed_at",
                "raised_at",
                "opened_at",
                "claimed_at",
                "written_at",
                "starts_at",
                "planned_at",
                "entered_at",
                "recorded_at",
                "came_at",
                "proposed_at",
                "answer_by",
                "bound_at",
                "last_used_at")) all.put(it, at);
        for (var it : List.of(
                "from_day",
                "came_on",
                "seen_on",
                "filed_on",
                "received_on",
                "started_on",
                "last_on",
                "closed_on",
                "found_on",
                "opened_on",
                "issued_on",
                "held_on")) all.put(it, day);
        for (var it : List.of("due_on", "to_day", "until")) all.put(it, day.plusYears(5));
        var index = seal.index(key.toString());
        for (var it : List.of("debtor_index", "receipt_index", "source_index", "public_key", "secret_hash"))
            all.put(it, index);
        all.put("credential_id", key.toString().getBytes(StandardCharsets.UTF_8));
        all.put("city_code", city);
        all.put("grid_city_code", city);
        all.put("court_code", court);
        all.put("village_code", village);
        all.put("township_code", township);
        all.put("area_code", township);
        all.put("known_division", township);
        all.put("division_code", township);
        all.put("people", 6);
        all.put("times", 1);
        all.put("demand", shared);
        all.put("lessons", "## " + MARK + "\n" + MARK);
        all.put("questions", MARK);
        all.put("pass_mark", 80);
        all.put("paper", 5);
        all.put("valid_months", 24);
        all.put("pictures", new java.util.UUID[0]);
        all.put("course", "serving");
        all.put("edition", "0");
        all.put("seed", 1);
        all.put("needed", 9);
        all.put("topic", "OTHER");
        all.put("audience", "VILLAGERS");
        all.put("place", township);
        all.put("townships", new String[] {township});
        all.put("code", "S" + key);
        all.put("number", "（2026）" + court + "执9001号");
        all.put("case_number", MARK + "（2026）" + court + "执9001号");
        all.put("amount_fen", 100);
        all.put("grams", new String[] {MARK});
        all.put("role", "DEBTOR");
        all.put("id_kind", "NONE");
        all.put("kind", "FIND_PERSON");
        all.put("kinds", new String[] {"FIND_PERSON"});
        all.put("told", "NOBODY");
        all.put("tasks", 0);
        all.put("priority", "NORMAL");
        all.put("state", "REPORTED");
        all.put("outcome", "FOUND");
        all.put("actor_role", "LIAISON");
        all.put("verb", "REPORT");
        all.put("to_state", "REPORTED");
        all.put("task_state", "ACCEPTED");
        all.put("reason_sealed", seal.seal(Purpose.RECUSAL, MARK));
        all.put("sha256", "");
        all.put("sm3", "0".repeat(64));
        all.put("medium", "JPEG");
        all.put("purpose", "PHOTO");
        all.put("bytes", 3);
        all.put("version", 1);
        all.put("things", 1);
        all.put("headings", new String[0]);
        all.put("bytes_total", 1);
        all.put("failure", json("{}"));
        all.put("candidates", json("[]"));
        all.put("shared", shared + "屯");
        all.put("about", "BURDEN");
        all.put("answerer", "COMMITTEE");
        all.put("source", "OTHER");
        all.put("town_code", township);
        all.put("recovered_fen", 0);
        all.put("sum_fen", 100);
        all.put("media", "");
        all.put("bears_cost", false);
        all.put("channels", new String[] {"PLATFORM"});
        all.put("organization", false);
        all.put("citizen", true);
        all.put("side", "COURT");
        all.put("cases", 0);
        all.put("closing_due", false);
        all.put("summary_procedure", false);
        all.put("circumstance", "NONE");
        all.put("document", "RULING");
        all.put("mode", "DIRECT");
        all.put("suggestion", false);
        all.put("sealed_words", seal.seal(Purpose.COMPLAINT, shared));
        all.put("scopes", new String[] {"READ"});
        all.put("expires_at", at.plusYears(5));
        all.put("signature_count", 0);
        for (var it : List.of("uv_initialized", "backup_eligible", "backup_state")) all.put(it, false);
        all.put("transports", new String[0]);
        return all;
    }

    private static org.postgresql.util.PGobject json(String text) {
        var json = new org.postgresql.util.PGobject();
        try {
            json.setType("jsonb");
            json.setValue(text);
        } catch (java.sql.SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return json;
    }

    String passkey() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Every row of theirs, as it stands.
    String state(JdbcClient jdbc) {
        var all = new StringBuilder();
        for (var table : TABLES) {
            var name = table.substring(0, table.indexOf(' '));
            all.append(name)
                    .append(jdbc.sql("select string_agg(t::text, '|' order by t::text) from " + name
                                    + " t where city_code = :city and id = :id")
                            .param("city", city)
                            .param("id", key)
                            .query((row, _) -> row.getString(1))
                            .list());
        }
        for (var table : OF_THE_ACCOUNT) {
            var name = table.substring(0, table.indexOf(' '));
            all.append(name)
                    .append(jdbc.sql("select string_agg(t::text, '|' order by t::text) from " + name
                                    + " t where account_id = :id")
                            .param("id", key)
                            .query((row, _) -> row.getString(1))
                            .list());
        }
        return all.toString();
    }
}
