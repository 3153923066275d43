package org.chungtay.portal.goal;

import java.util.List;
import org.chungtay.movement.Model;
import org.chungtay.movement.Movement;
import org.chungtay.portal.BigFigure;
import org.chungtay.portal.target.TargetLine;

/// What is done for one goal.
///
/// @param figures evidenced in the year up to today
public record GoalModel(
    int number,
    int year,
    List<BigFigure> figures,
    List<Movement> movements,
    List<Model> models,
    List<TargetLine> targets) {}
