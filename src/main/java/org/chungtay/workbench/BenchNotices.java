package org.chungtay.workbench;

import java.util.List;
import org.chungtay.care.Voices;
import org.chungtay.evidence.TakedownRequests.Waiting;
import org.chungtay.identity.StandIns.Told;
import org.chungtay.privacy.DataRequests.Open;

/// What waits for an officer beside reports, in counts.
///
/// @param takedowns requests to take photos down that wait for the officer
/// @param transfers of members that wait for the officer's answer
/// @param standIns in whose place the officer acts today
/// @param withoutLeader groups that lost their leader and wait for the officer to name one
/// @param reports of units for a period that the officer may fill or approve
/// @param dataRequests what people asked about their own data
/// @param voices what citizens say and nobody answered yet
/// @param care adoptions, rounds and places that wait for the officer
/// @param money of movements that waits for the officer to confirm
public record BenchNotices(
    Waiting takedowns,
    long transfers,
    List<Told> standIns,
    long withoutLeader,
    int reports,
    Open dataRequests,
    Voices.Waiting voices,
    int care,
    int money) {}
