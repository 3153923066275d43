/// What people may ask about their own data: seeing, correcting, taking along, erasing it; the
/// register of what they asked and until when they are answered. Words: request, register, due day,
/// stand-in, erasure. Always true: a request has a number and a due day by law; whoever wrote down
/// for somebody else that they want to be erased does not also decide it; an erasure changes no
/// figure. What is kept of people lies in the other modules
/// ([org.chungtay.identity.PersonalRecords]).
@ApplicationModule(allowedDependencies = {"shared", "identity", "organization", "calendar"})
@NullMarked
package org.chungtay.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
