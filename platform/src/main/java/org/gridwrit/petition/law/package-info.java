/// What is a rule about petitions, without a database: when one is collective, what keeps one from being ended.
@NamedInterface("law")
@NullMarked
package org.gridwrit.petition.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
