package org.gridwrit.seal;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Key store if one is named, else the environment's secret if there is one, else the file.
@Configuration(proxyBeanMethods = false)
class MasterKeyPlace {
    @Bean
    MasterKey masterKey(
            @Value("${gridwrit.key-file}") Path file,
            @Value("${gridwrit.master-key:}") String secret,
            @Value("${gridwrit.key-store:}") String store,
            @Value("${gridwrit.key-store-password:}") String password) {
        if (!store.isBlank()) return new KeyStoreFile(Path.of(store), password);
        return secret.isBlank() ? new KeyFile(file) : new EnvironmentKey(secret);
    }
}
