package org.gridwrit.web;

import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.access.Role;

/// Where each role works. The first place is where it lands after signing in.
public final class Navigation {
    /// @param key names the page in the layout; its text is the message `nav.<key>`
    public record Place(String key, String path) {
        /// The key that leads here after `g`, where there is one.
        public String chord() {
            return switch (key) {
                case "day" -> "d";
                case "cases" -> "c";
                case "imports" -> "i";
                case "routes", "township-routes" -> "r";
                case "tasks", "township" -> "t";
                case "grids" -> "g";
                case "vacancies" -> "v";
                case "figures" -> "f";
                case "complaints" -> "p";
                case "publicity" -> "u";
                default -> "";
            };
        }
    }

    private static final Place GRIDS = new Place("grids", "/console/grids");
    private static final Place PUBLICITY = new Place("publicity", "/publicity");
    private static final Place SIGNS = new Place("signs", "/petition-signs");
    private static final Place FIGURES = new Place("figures", "/figures");
    private static final Place COMPLAINTS = new Place("complaints", "/complaints/inbox");

    private Navigation() {}

    public static List<Place> of(Role role) {
        return switch (role) {
            case PRESIDENT ->
                Stream.concat(of(Role.OFFICER).stream(), Stream.of(COMPLAINTS)).toList();
            case OFFICER, LIAISON ->
                List.of(
                        new Place("day", "/console/day"),
                        new Place("cases", "/console"),
                        new Place("imports", "/console/imports"),
                        new Place("routes", "/console/routes"),
                        new Place("tasks", "/console/tasks"),
                        GRIDS,
                        PUBLICITY,
                        FIGURES);
            case DISPATCHER ->
                List.of(
                        new Place("township", "/township"),
                        new Place("township-routes", "/township/routes"),
                        new Place("vacancies", "/township/vacancies"),
                        COMPLAINTS,
                        PUBLICITY,
                        FIGURES);
            case WORKER -> List.of(new Place("field", "/field"));
            case COMMITTEE -> List.of(FIGURES, SIGNS, COMPLAINTS, PUBLICITY);
            case AUDITOR -> List.of(new Place("audit", "/audit"));
            case ADMINISTRATOR ->
                List.of(
                        new Place("accounts", "/admin"),
                        new Place("holidays", "/admin/holidays"),
                        new Place("rates", "/admin/rates"),
                        new Place("bank-prefixes", "/admin/bank-prefixes"),
                        new Place("retention", "/admin/retention"),
                        new Place("figures-health", "/admin/figures"));
            case SECURITY ->
                List.of(
                        new Place("security", "/security"),
                        new Place("rate-changes", "/security/rates"),
                        new Place("keys", "/admin/keys"));
            case PETITION -> List.of(new Place("petitions", "/petitions"), SIGNS, new Place("account", "/account"));
            case FINANCE -> List.of(new Place("account", "/account"));
        };
    }

    public static String landing(Role role) {
        return of(role).getFirst().path();
    }
}
