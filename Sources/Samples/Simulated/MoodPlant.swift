/// The truth behind a simulated diary: a mood that carries over from day to day, dips after
/// rejections, and activities that may matter.
package struct MoodPlant: Sendable {
  package var days = 120
  /// The share of days with a check-in; nil for a random share from 0.4 to 0.9.
  package var logging: Double?
  /// The autocorrelation from one day's mood to the next, and the spread of moods.
  package var carried = 0.35
  package var deviation = 0.9
  /// The mean number of days between two rejections; nil for none.
  package var apart: Double?
  /// The day of a single rejection; nil for as many as ``apart`` gives.
  package var alone: Int?
  /// The mean depth of a dip, and the days in which it falls to a third.
  var dip = 2.5
  package var decay = 3.0
  /// The number of activities, and the share of days on which each is done.
  package var activities = 6
  var often = 0.25
  /// The points of mood that one of them adds.
  package var effect = 0.0
  /// The points the mood rises by over four weeks in the middle.
  package var rise = 0.0

  package init() {}
}
