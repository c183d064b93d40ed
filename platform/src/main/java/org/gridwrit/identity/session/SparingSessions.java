package org.gridwrit.identity.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/// Spring Session writes the time of last access at every request. Here it is written at most once a minute, so that
/// looking at pages costs no write to disk; a new id, another lifetime or another holder is written at once.
@Configuration(proxyBeanMethods = false)
class SparingSessions {
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sparing() {
        return it -> it.setUpdateSessionQuery("""
                with asked (session_id, last_access, max_inactive, expiry, principal, id) as
                     (values (?::bpchar, ?::bigint, ?::int, ?::bigint, ?::text, ?::bpchar))
                update %TABLE_NAME% as session
                   set session_id = asked.session_id, last_access_time = asked.last_access,
                       max_inactive_interval = asked.max_inactive, expiry_time = asked.expiry,
                       principal_name = asked.principal
                  from asked
                 where session.primary_id = asked.id
                   and (asked.last_access > session.last_access_time + 60000
                        or session.session_id <> asked.session_id
                        or session.max_inactive_interval <> asked.max_inactive
                        or session.principal_name is distinct from asked.principal)
                """);
    }
}
