/// The door: who may come to which address at all, how one signs in, and where everybody goes from there. Start at
/// [SecurityConfig]; the walls by role are in [Callers], and [ActorFilter] decides anew at each request who is acting.
@NullMarked
package org.gridwrit.identity.door;

import org.jspecify.annotations.NullMarked;
