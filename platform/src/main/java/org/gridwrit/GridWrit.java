package org.gridwrit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@Modulithic(sharedModules = {"shared", "access"})
public class GridWrit {
    static void main(String[] args) {
        SpringApplication.run(GridWrit.class, args);
    }
}
