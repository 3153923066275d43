/// Organisations, their units (city, ward, group) in areas, members with dated memberships,
/// officers. Words: organization, unit, group, member, membership, officer. Always true:
/// organisations and the wards they cover are data; a unit lies in one area and under one parent on
/// any day; one person may be a member of several organisations; what hangs on an area goes on
/// under the area's successor, and nothing of it is deleted.
@ApplicationModule(allowedDependencies = {"shared", "identity", "territory"})
@NullMarked
package org.chungtay.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
