package org.gridwrit.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gridwrit.petition.Placing.Placed;
import org.gridwrit.seal.Seal;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asked with a petition that is in scope.
@Repository
class PetitionerStore {
    private final JdbcClient jdbc;
    private final SealedText texts;
    private final Seal seal;
    private final Keys keys;

    PetitionerStore(JdbcClient jdbc, SealedText texts, Seal seal, Keys keys) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.seal = seal;
        this.keys = keys;
    }

    /// Who is in it already is not added twice.
    void add(Id petition, String court, String place, List<Placed> people) {
        jdbc.sql("""
                insert into petition.petitioner
                  (city_code, id, petition_id, court_code, division_code, position, name, phone, address, phone_index,
                   home_index, village_code, grid_city_code, grid_id, doubt)
                select :city, n.id, :petition, :court, :place,
                       n.position + coalesce((select max(position) from petition.petitioner
                                               where city_code = :city and petition_id = :petition), 0),
                       n.name, n.phone, n.address, n.phone_index, n.home_index, n.village, n.grid_city, n.grid, n.doubt
                  from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:phones as text[]),
                         cast(:addresses as text[]), cast(:phoneIndexes as bytea[]), cast(:homeIndexes as bytea[]),
                         cast(:villages as text[]), cast(:gridCities as text[]), cast(:grids as uuid[]),
                         cast(:doubts as text[])) with ordinality
                    n (id, name, phone, address, phone_index, home_index, village, grid_city, grid, doubt, position)
                 where not exists (
                   select from petition.petitioner p
                    where p.city_code = :city and p.petition_id = :petition
                      and (p.phone_index = n.phone_index or p.home_index = n.home_index))
                """)
                .param("city", petition.city())
                .param("petition", petition.uuid())
                .param("court", court)
                .param("place", place)
                .param("ids", people.stream().map(_ -> keys.next()).toArray(UUID[]::new))
                .param("names", texts(people, it -> texts.close(it.person().name())))
                .param("phones", texts(people, it -> texts.close(it.person().phone())))
                .param("addresses", texts(people, it -> texts.close(it.person().address())))
                .param(
                        "phoneIndexes",
                        people.stream()
                                .map(it -> Marks.phone(seal, it.person()))
                                .toArray(byte[][]::new))
                .param(
                        "homeIndexes",
                        people.stream().map(it -> Marks.home(seal, it.person())).toArray(byte[][]::new))
                .param(
                        "villages",
                        texts(people, it -> it.at() == null ? null : it.at().village()))
                .param(
                        "gridCities",
                        texts(people, it -> it.at() == null ? null : it.at().gridCity()))
                .param(
                        "grids",
                        people.stream()
                                .map(it -> it.at() == null ? null : it.at().grid())
                                .toArray(UUID[]::new))
                .param("doubts", texts(people, Placed::doubt))
                .update();
    }

    List<Petitioner> of(Id petition) {
        return jdbc.sql("""
                select id, name, phone, address, village_code, grid_city_code, grid_id, doubt from petition.petitioner
                 where city_code = :city and petition_id = :petition order by position
                """)
                .param("city", petition.city())
                .param("petition", petition.uuid())
                .query(this::petitioner)
                .list();
    }

    private Petitioner petitioner(ResultSet row, int n) throws SQLException {
        var village = row.getString("village_code");
        return new Petitioner(
                row.getObject("id", UUID.class),
                texts.open(row.getString("name")),
                texts.open(row.getString("phone")),
                texts.open(row.getString("address")),
                village == null
                        ? null
                        : new Petitioner.Place(
                                village, row.getString("grid_city_code"), row.getObject("grid_id", UUID.class)),
                row.getString("doubt"));
    }

    private static @Nullable String[] texts(List<Placed> people, Function<Placed, @Nullable String> part) {
        return people.stream().map(part).toArray(String[]::new);
    }
}
