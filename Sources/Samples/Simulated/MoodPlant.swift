/// What is true of a made-up diary: a mood that carries over from day to day, dips after noes, and
/// things done that may matter.
package struct MoodPlant: Sendable {
  package var days = 120
  /// How often a day is noted; nil for anything from 0.4 to 0.9.
  package var logging: Double?
  /// How much of one day's mood is still there on the next, and how far moods lie apart.
  package var carried = 0.35
  package var deviation = 0.9
  /// The mean number of days between two noes; nil for none.
  package var apart: Double?
  /// The day of one no and no other; nil for as many as come.
  package var alone: Int?
  /// The mean depth of a dip, and the days in which it falls to a third.
  package var dip = 2.5
  package var decay = 3.0
  /// How many things are done, each on so many of the days.
  package var activities = 6
  package var often = 0.25
  /// The points that one of them adds.
  package var effect = 0.0
  /// The points the mood rises by over four weeks in the middle.
  package var rise = 0.0

  package init() {}
}
