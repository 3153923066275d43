/// Lists that people send: members, groups, officers. Each is read, checked line by line, decided
/// upon where names are doubtful, applied, and taken back while nothing else touched what it
/// changed.
@NullMarked
package org.chungtay.organization.intake;

import org.jspecify.annotations.NullMarked;
