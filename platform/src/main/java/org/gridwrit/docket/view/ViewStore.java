package org.gridwrit.docket.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ViewStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    ViewStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    List<View> list(Actor actor) {
        return jdbc.sql("""
                select id, account_id, owner_name, name, asked, for_court, usual from docket.view
                 where city_code = :city and court_code = :court and (account_id = :account or for_court)
                """)
                .param("city", actor.city())
                .param("court", actor.court())
                .param("account", actor.account())
                .query((row, _) -> view(row, actor.account()))
                .list();
    }

    void save(Actor actor, View view, Instant now) {
        jdbc.sql("""
                insert into docket.view
                  (city_code, account_id, id, court_code, owner_name, name, asked, for_court, usual, at)
                values (:city, :account, :id, :court, :owner, :name, :asked, :forCourt, :usual, :now)
                on conflict (city_code, account_id, id) do update
                   set court_code = excluded.court_code, name = excluded.name, asked = excluded.asked,
                       for_court = excluded.for_court, usual = excluded.usual, at = excluded.at
                """)
                .param("city", actor.city())
                .param("account", actor.account())
                .param("id", view.id())
                .param("court", actor.court())
                .param("owner", actor.name())
                .param("name", texts.close(view.name()))
                .param("asked", texts.close(view.query()))
                .param("forCourt", view.forCourt())
                .param("usual", view.usual())
                .param("now", Times.utc(now))
                .update();
    }

    void noneUsual(Actor actor) {
        jdbc.sql("update docket.view set usual = false where city_code = :city and account_id = :account and usual")
                .param("city", actor.city())
                .param("account", actor.account())
                .update();
    }

    boolean remove(Actor actor, UUID id) {
        return jdbc.sql("delete from docket.view where city_code = :city and account_id = :account and id = :id")
                        .param("city", actor.city())
                        .param("account", actor.account())
                        .param("id", id)
                        .update()
                == 1;
    }

    private View view(ResultSet row, UUID me) throws SQLException {
        return new View(
                row.getObject("id", UUID.class),
                texts.open(row.getString("name")),
                texts.open(row.getString("asked")),
                row.getBoolean("for_court"),
                row.getBoolean("usual"),
                row.getString("owner_name"),
                me.equals(row.getObject("account_id", UUID.class)));
    }
}
