// The files that travel inside the program. `#embed` builds a megabyte in seconds, where the package
// manager's own `.embedInCode` took minutes. Whoever adds a file adds it twice below; `make lint`
// compares this list with the folder.
#include "EmbeddedFiles.h"

static const unsigned char base_css[] = {
#embed "Files/assets/base.css"
};
static const unsigned char board_css[] = {
#embed "Files/assets/board.css"
};
static const unsigned char buttons_css[] = {
#embed "Files/assets/buttons.css"
};
static const unsigned char calendar_css[] = {
#embed "Files/assets/calendar.css"
};
static const unsigned char charts_css[] = {
#embed "Files/assets/charts.css"
};
static const unsigned char choices_css[] = {
#embed "Files/assets/choices.css"
};
static const unsigned char exercise_css[] = {
#embed "Files/assets/exercise.css"
};
static const unsigned char forms_css[] = {
#embed "Files/assets/forms.css"
};
static const unsigned char js_order_txt[] = {
#embed "Files/assets/js-order.txt"
};
static const unsigned char aloud_js[] = {
#embed "Files/assets/js/aloud.js"
};
static const unsigned char announce_js[] = {
#embed "Files/assets/js/announce.js"
};
static const unsigned char answers_js[] = {
#embed "Files/assets/js/answers.js"
};
static const unsigned char autosave_js[] = {
#embed "Files/assets/js/autosave.js"
};
static const unsigned char brought_back_js[] = {
#embed "Files/assets/js/brought-back.js"
};
static const unsigned char autosave_listen_js[] = {
#embed "Files/assets/js/autosave-listen.js"
};
static const unsigned char half_written_js[] = {
#embed "Files/assets/js/half-written.js"
};
static const unsigned char press_js[] = {
#embed "Files/assets/js/press.js"
};
static const unsigned char board_js[] = {
#embed "Files/assets/js/board.js"
};
static const unsigned char calm_timer_js[] = {
#embed "Files/assets/js/calm-timer.js"
};
static const unsigned char copy_js[] = {
#embed "Files/assets/js/copy.js"
};
static const unsigned char elapsed_js[] = {
#embed "Files/assets/js/elapsed.js"
};
static const unsigned char filter_js[] = {
#embed "Files/assets/js/filter.js"
};
static const unsigned char focus_js[] = {
#embed "Files/assets/js/focus.js"
};
static const unsigned char folds_js[] = {
#embed "Files/assets/js/folds.js"
};
static const unsigned char practice_keys_js[] = {
#embed "Files/assets/js/practice-keys.js"
};
static const unsigned char print_js[] = {
#embed "Files/assets/js/print.js"
};
static const unsigned char people_js[] = {
#embed "Files/assets/js/people.js"
};
static const unsigned char rows_js[] = {
#embed "Files/assets/js/rows.js"
};
static const unsigned char quick_hide_js[] = {
#embed "Files/assets/js/quick-hide.js"
};
static const unsigned char selection_js[] = {
#embed "Files/assets/js/selection.js"
};
static const unsigned char time_zone_js[] = {
#embed "Files/assets/js/time-zone.js"
};
static const unsigned char words_js[] = {
#embed "Files/assets/js/words.js"
};
static const unsigned char layout_css[] = {
#embed "Files/assets/layout.css"
};
static const unsigned char letters_css[] = {
#embed "Files/assets/letters.css"
};
static const unsigned char lists_css[] = {
#embed "Files/assets/lists.css"
};
static const unsigned char mark_svg[] = {
#embed "Files/assets/mark.svg"
};
static const unsigned char neutral_mark_svg[] = {
#embed "Files/assets/neutral-mark.svg"
};
static const unsigned char order_txt[] = {
#embed "Files/assets/order.txt"
};
static const unsigned char parts_css[] = {
#embed "Files/assets/parts.css"
};
static const unsigned char path_css[] = {
#embed "Files/assets/path.css"
};
static const unsigned char plan_css[] = {
#embed "Files/assets/plan.css"
};
static const unsigned char print_css[] = {
#embed "Files/assets/print.css"
};
static const unsigned char rail_css[] = {
#embed "Files/assets/rail.css"
};
static const unsigned char reset_css[] = {
#embed "Files/assets/reset.css"
};
static const unsigned char table_css[] = {
#embed "Files/assets/table.css"
};
static const unsigned char take_css[] = {
#embed "Files/assets/take.css"
};
static const unsigned char timeline_css[] = {
#embed "Files/assets/timeline.css"
};
static const unsigned char tokens_css[] = {
#embed "Files/assets/tokens.css"
};
static const unsigned char activities_yaml[] = {
#embed "Files/guidance/en/activities.yaml"
};
static const unsigned char answer_anchors_yaml[] = {
#embed "Files/guidance/en/answer-anchors.yaml"
};
static const unsigned char banned_phrases_txt[] = {
#embed "Files/guidance/en/banned-phrases.txt"
};
static const unsigned char base_rates_yaml[] = {
#embed "Files/guidance/en/base-rates.yaml"
};
static const unsigned char brief_evening_yaml[] = {
#embed "Files/guidance/en/brief-evening.yaml"
};
static const unsigned char competencies_yaml[] = {
#embed "Files/guidance/en/competencies.yaml"
};
static const unsigned char crisis_points_yaml[] = {
#embed "Files/guidance/en/crisis-points.yaml"
};
static const unsigned char crisis_words_yaml[] = {
#embed "Files/guidance/en/crisis-words.yaml"
};
static const unsigned char adjustments_yaml[] = {
#embed "Files/guidance/en/exercises/adjustments.yaml"
};
static const unsigned char advice_request_yaml[] = {
#embed "Files/guidance/en/exercises/advice-request.yaml"
};
static const unsigned char after_a_layoff_yaml[] = {
#embed "Files/guidance/en/exercises/after-a-layoff.yaml"
};
static const unsigned char been_there_yaml[] = {
#embed "Files/guidance/en/exercises/been-there.yaml"
};
static const unsigned char believable_statements_yaml[] = {
#embed "Files/guidance/en/exercises/believable-statements.yaml"
};
static const unsigned char coach_session_yaml[] = {
#embed "Files/guidance/en/exercises/coach-session.yaml"
};
static const unsigned char competency_matrix_yaml[] = {
#embed "Files/guidance/en/exercises/competency-matrix.yaml"
};
static const unsigned char debrief_yaml[] = {
#embed "Files/guidance/en/exercises/debrief.yaml"
};
static const unsigned char debrief_success_yaml[] = {
#embed "Files/guidance/en/exercises/debrief-success.yaml"
};
static const unsigned char explanation_dials_yaml[] = {
#embed "Files/guidance/en/exercises/explanation-dials.yaml"
};
static const unsigned char expressive_writing_yaml[] = {
#embed "Files/guidance/en/exercises/expressive-writing.yaml"
};
static const unsigned char fairness_yaml[] = {
#embed "Files/guidance/en/exercises/fairness.yaml"
};
static const unsigned char field_notes_yaml[] = {
#embed "Files/guidance/en/exercises/field-notes.yaml"
};
static const unsigned char fit_review_yaml[] = {
#embed "Files/guidance/en/exercises/fit-review.yaml"
};
static const unsigned char gap_story_yaml[] = {
#embed "Files/guidance/en/exercises/gap-story.yaml"
};
static const unsigned char growth_mindset_yaml[] = {
#embed "Files/guidance/en/exercises/growth-mindset.yaml"
};
static const unsigned char informational_chat_yaml[] = {
#embed "Files/guidance/en/exercises/informational-chat.yaml"
};
static const unsigned char learners_version_yaml[] = {
#embed "Files/guidance/en/exercises/learners-version.yaml"
};
static const unsigned char learning_goal_yaml[] = {
#embed "Files/guidance/en/exercises/learning-goal.yaml"
};
static const unsigned char nerves_yaml[] = {
#embed "Files/guidance/en/exercises/nerves.yaml"
};
static const unsigned char no_answer_yaml[] = {
#embed "Files/guidance/en/exercises/no-answer.yaml"
};
static const unsigned char noise_primer_yaml[] = {
#embed "Files/guidance/en/exercises/noise-primer.yaml"
};
static const unsigned char one_message_yaml[] = {
#embed "Files/guidance/en/exercises/one-message.yaml"
};
static const unsigned char patience_yaml[] = {
#embed "Files/guidance/en/exercises/patience.yaml"
};
static const unsigned char pay_talk_yaml[] = {
#embed "Files/guidance/en/exercises/pay-talk.yaml"
};
static const unsigned char prediction_yaml[] = {
#embed "Files/guidance/en/exercises/prediction.yaml"
};
static const unsigned char priorities_yaml[] = {
#embed "Files/guidance/en/exercises/priorities.yaml"
};
static const unsigned char rehearsal_yaml[] = {
#embed "Files/guidance/en/exercises/rehearsal.yaml"
};
static const unsigned char replay_question_yaml[] = {
#embed "Files/guidance/en/exercises/replay-question.yaml"
};
static const unsigned char reply_yaml[] = {
#embed "Files/guidance/en/exercises/reply.yaml"
};
static const unsigned char self_compassion_break_yaml[] = {
#embed "Files/guidance/en/exercises/self-compassion-break.yaml"
};
static const unsigned char self_summary_yaml[] = {
#embed "Files/guidance/en/exercises/self-summary.yaml"
};
static const unsigned char setback_plan_yaml[] = {
#embed "Files/guidance/en/exercises/setback-plan.yaml"
};
static const unsigned char settle_yaml[] = {
#embed "Files/guidance/en/exercises/settle.yaml"
};
static const unsigned char skill_sprint_yaml[] = {
#embed "Files/guidance/en/exercises/skill-sprint.yaml"
};
static const unsigned char small_thing_yaml[] = {
#embed "Files/guidance/en/exercises/small-thing.yaml"
};
static const unsigned char so_close_yaml[] = {
#embed "Files/guidance/en/exercises/so-close.yaml"
};
static const unsigned char their_answer_yaml[] = {
#embed "Files/guidance/en/exercises/their-answer.yaml"
};
static const unsigned char thought_record_yaml[] = {
#embed "Files/guidance/en/exercises/thought-record.yaml"
};
static const unsigned char values_writing_yaml[] = {
#embed "Files/guidance/en/exercises/values-writing.yaml"
};
static const unsigned char ways_in_yaml[] = {
#embed "Files/guidance/en/exercises/ways-in.yaml"
};
static const unsigned char week_back_yaml[] = {
#embed "Files/guidance/en/exercises/week-back.yaml"
};
static const unsigned char week_plan_yaml[] = {
#embed "Files/guidance/en/exercises/week-plan.yaml"
};
static const unsigned char what_else_yaml[] = {
#embed "Files/guidance/en/exercises/what-else.yaml"
};
static const unsigned char who_to_ask_yaml[] = {
#embed "Files/guidance/en/exercises/who-to-ask.yaml"
};
static const unsigned char woop_yaml[] = {
#embed "Files/guidance/en/exercises/woop.yaml"
};
static const unsigned char feelings_yaml[] = {
#embed "Files/guidance/en/feelings.yaml"
};
static const unsigned char field_note_items_yaml[] = {
#embed "Files/guidance/en/field-note-items.yaml"
};
static const unsigned char habits_yaml[] = {
#embed "Files/guidance/en/habits.yaml"
};
static const unsigned char messages_yaml[] = {
#embed "Files/guidance/en/messages.yaml"
};
static const unsigned char packs_yaml[] = {
#embed "Files/guidance/en/packs.yaml"
};
static const unsigned char questions_to_ask_yaml[] = {
#embed "Files/guidance/en/questions-to-ask.yaml"
};
static const unsigned char questions_behavioural_yaml[] = {
#embed "Files/guidance/en/questions/behavioural.yaml"
};
static const unsigned char questions_case_yaml[] = {
#embed "Files/guidance/en/questions/case.yaml"
};
static const unsigned char questions_closing_yaml[] = {
#embed "Files/guidance/en/questions/closing.yaml"
};
static const unsigned char questions_culture_yaml[] = {
#embed "Files/guidance/en/questions/culture.yaml"
};
static const unsigned char questions_motivation_yaml[] = {
#embed "Files/guidance/en/questions/motivation.yaml"
};
static const unsigned char questions_pack_admin_yaml[] = {
#embed "Files/guidance/en/questions/pack-admin.yaml"
};
static const unsigned char questions_pack_care_yaml[] = {
#embed "Files/guidance/en/questions/pack-care.yaml"
};
static const unsigned char questions_pack_hospitality_yaml[] = {
#embed "Files/guidance/en/questions/pack-hospitality.yaml"
};
static const unsigned char questions_pack_logistics_yaml[] = {
#embed "Files/guidance/en/questions/pack-logistics.yaml"
};
static const unsigned char questions_pack_nursing_yaml[] = {
#embed "Files/guidance/en/questions/pack-nursing.yaml"
};
static const unsigned char questions_pack_service_yaml[] = {
#embed "Files/guidance/en/questions/pack-service.yaml"
};
static const unsigned char questions_pack_teaching_yaml[] = {
#embed "Files/guidance/en/questions/pack-teaching.yaml"
};
static const unsigned char questions_pack_trades_yaml[] = {
#embed "Files/guidance/en/questions/pack-trades.yaml"
};
static const unsigned char questions_pack_career_change_yaml[] = {
#embed "Files/guidance/en/questions/pack-career-change.yaml"
};
static const unsigned char questions_pack_data_yaml[] = {
#embed "Files/guidance/en/questions/pack-data.yaml"
};
static const unsigned char questions_pack_entry_yaml[] = {
#embed "Files/guidance/en/questions/pack-entry.yaml"
};
static const unsigned char questions_pack_management_yaml[] = {
#embed "Files/guidance/en/questions/pack-management.yaml"
};
static const unsigned char questions_pack_product_yaml[] = {
#embed "Files/guidance/en/questions/pack-product.yaml"
};
static const unsigned char questions_pack_public_sector_yaml[] = {
#embed "Files/guidance/en/questions/pack-public-sector.yaml"
};
static const unsigned char questions_pack_sales_yaml[] = {
#embed "Files/guidance/en/questions/pack-sales.yaml"
};
static const unsigned char questions_pack_software_yaml[] = {
#embed "Files/guidance/en/questions/pack-software.yaml"
};
static const unsigned char questions_pack_design_yaml[] = {
#embed "Files/guidance/en/questions/pack-design.yaml"
};
static const unsigned char questions_pack_finance_yaml[] = {
#embed "Files/guidance/en/questions/pack-finance.yaml"
};
static const unsigned char questions_pack_hr_yaml[] = {
#embed "Files/guidance/en/questions/pack-hr.yaml"
};
static const unsigned char questions_pack_marketing_yaml[] = {
#embed "Files/guidance/en/questions/pack-marketing.yaml"
};
static const unsigned char questions_pack_promotion_yaml[] = {
#embed "Files/guidance/en/questions/pack-promotion.yaml"
};
static const unsigned char questions_pack_return_yaml[] = {
#embed "Files/guidance/en/questions/pack-return.yaml"
};
static const unsigned char questions_self_presentation_yaml[] = {
#embed "Files/guidance/en/questions/self-presentation.yaml"
};
static const unsigned char questions_situational_yaml[] = {
#embed "Files/guidance/en/questions/situational.yaml"
};
static const unsigned char questions_technical_yaml[] = {
#embed "Files/guidance/en/questions/technical.yaml"
};
static const unsigned char rehearsal_script_yaml[] = {
#embed "Files/guidance/en/rehearsal-script.yaml"
};
static const unsigned char rubric_yaml[] = {
#embed "Files/guidance/en/rubric.yaml"
};
static const unsigned char services_yaml[] = {
#embed "Files/guidance/en/services.yaml"
};
static const unsigned char skills_yaml[] = {
#embed "Files/guidance/en/skills.yaml"
};
static const unsigned char sources_yaml[] = {
#embed "Files/guidance/en/sources.yaml"
};
static const unsigned char starters_yaml[] = {
#embed "Files/guidance/en/starters.yaml"
};
static const unsigned char statement_starters_yaml[] = {
#embed "Files/guidance/en/statement-starters.yaml"
};
static const unsigned char status_words_yaml[] = {
#embed "Files/guidance/en/status-words.yaml"
};
static const unsigned char support_panel_yaml[] = {
#embed "Files/guidance/en/support-panel.yaml"
};
static const unsigned char values_yaml[] = {
#embed "Files/guidance/en/values.yaml"
};
static const unsigned char writing_themes_yaml[] = {
#embed "Files/guidance/en/writing-themes.yaml"
};
static const unsigned char people_who_help_yaml[] = {
#embed "Files/guidance/en/people-who-help.yaml"
};
static const unsigned char resource_kinds_yaml[] = {
#embed "Files/guidance/en/resource-kinds.yaml"
};
static const unsigned char safety_plan_yaml[] = {
#embed "Files/guidance/en/safety-plan.yaml"
};
static const unsigned char zone_countries_yaml[] = {
#embed "Files/guidance/en/zone-countries.yaml"
};

#define EMBEDDED(path, bytes) {path, bytes, sizeof(bytes)}

static const struct EmbeddedFile files[] = {
  EMBEDDED("assets/base.css", base_css),
  EMBEDDED("assets/board.css", board_css),
  EMBEDDED("assets/buttons.css", buttons_css),
  EMBEDDED("assets/calendar.css", calendar_css),
  EMBEDDED("assets/charts.css", charts_css),
  EMBEDDED("assets/choices.css", choices_css),
  EMBEDDED("assets/exercise.css", exercise_css),
  EMBEDDED("assets/forms.css", forms_css),
  EMBEDDED("assets/js-order.txt", js_order_txt),
  EMBEDDED("assets/js/aloud.js", aloud_js),
  EMBEDDED("assets/js/announce.js", announce_js),
  EMBEDDED("assets/js/answers.js", answers_js),
  EMBEDDED("assets/js/autosave.js", autosave_js),
  EMBEDDED("assets/js/brought-back.js", brought_back_js),
  EMBEDDED("assets/js/autosave-listen.js", autosave_listen_js),
  EMBEDDED("assets/js/half-written.js", half_written_js),
  EMBEDDED("assets/js/press.js", press_js),
  EMBEDDED("assets/js/board.js", board_js),
  EMBEDDED("assets/js/calm-timer.js", calm_timer_js),
  EMBEDDED("assets/js/copy.js", copy_js),
  EMBEDDED("assets/js/elapsed.js", elapsed_js),
  EMBEDDED("assets/js/filter.js", filter_js),
  EMBEDDED("assets/js/focus.js", focus_js),
  EMBEDDED("assets/js/folds.js", folds_js),
  EMBEDDED("assets/js/people.js", people_js),
  EMBEDDED("assets/js/practice-keys.js", practice_keys_js),
  EMBEDDED("assets/js/print.js", print_js),
  EMBEDDED("assets/js/quick-hide.js", quick_hide_js),
  EMBEDDED("assets/js/rows.js", rows_js),
  EMBEDDED("assets/js/selection.js", selection_js),
  EMBEDDED("assets/js/time-zone.js", time_zone_js),
  EMBEDDED("assets/js/words.js", words_js),
  EMBEDDED("assets/layout.css", layout_css),
  EMBEDDED("assets/letters.css", letters_css),
  EMBEDDED("assets/lists.css", lists_css),
  EMBEDDED("assets/mark.svg", mark_svg),
  EMBEDDED("assets/neutral-mark.svg", neutral_mark_svg),
  EMBEDDED("assets/order.txt", order_txt),
  EMBEDDED("assets/parts.css", parts_css),
  EMBEDDED("assets/path.css", path_css),
  EMBEDDED("assets/plan.css", plan_css),
  EMBEDDED("assets/print.css", print_css),
  EMBEDDED("assets/rail.css", rail_css),
  EMBEDDED("assets/reset.css", reset_css),
  EMBEDDED("assets/table.css", table_css),
  EMBEDDED("assets/take.css", take_css),
  EMBEDDED("assets/timeline.css", timeline_css),
  EMBEDDED("assets/tokens.css", tokens_css),
  EMBEDDED("guidance/en/activities.yaml", activities_yaml),
  EMBEDDED("guidance/en/answer-anchors.yaml", answer_anchors_yaml),
  EMBEDDED("guidance/en/banned-phrases.txt", banned_phrases_txt),
  EMBEDDED("guidance/en/base-rates.yaml", base_rates_yaml),
  EMBEDDED("guidance/en/brief-evening.yaml", brief_evening_yaml),
  EMBEDDED("guidance/en/competencies.yaml", competencies_yaml),
  EMBEDDED("guidance/en/crisis-points.yaml", crisis_points_yaml),
  EMBEDDED("guidance/en/crisis-words.yaml", crisis_words_yaml),
  EMBEDDED("guidance/en/exercises/adjustments.yaml", adjustments_yaml),
  EMBEDDED("guidance/en/exercises/advice-request.yaml", advice_request_yaml),
  EMBEDDED("guidance/en/exercises/after-a-layoff.yaml", after_a_layoff_yaml),
  EMBEDDED("guidance/en/exercises/been-there.yaml", been_there_yaml),
  EMBEDDED("guidance/en/exercises/believable-statements.yaml", believable_statements_yaml),
  EMBEDDED("guidance/en/exercises/coach-session.yaml", coach_session_yaml),
  EMBEDDED("guidance/en/exercises/competency-matrix.yaml", competency_matrix_yaml),
  EMBEDDED("guidance/en/exercises/debrief.yaml", debrief_yaml),
  EMBEDDED("guidance/en/exercises/debrief-success.yaml", debrief_success_yaml),
  EMBEDDED("guidance/en/exercises/explanation-dials.yaml", explanation_dials_yaml),
  EMBEDDED("guidance/en/exercises/expressive-writing.yaml", expressive_writing_yaml),
  EMBEDDED("guidance/en/exercises/fairness.yaml", fairness_yaml),
  EMBEDDED("guidance/en/exercises/field-notes.yaml", field_notes_yaml),
  EMBEDDED("guidance/en/exercises/fit-review.yaml", fit_review_yaml),
  EMBEDDED("guidance/en/exercises/gap-story.yaml", gap_story_yaml),
  EMBEDDED("guidance/en/exercises/growth-mindset.yaml", growth_mindset_yaml),
  EMBEDDED("guidance/en/exercises/informational-chat.yaml", informational_chat_yaml),
  EMBEDDED("guidance/en/exercises/learners-version.yaml", learners_version_yaml),
  EMBEDDED("guidance/en/exercises/learning-goal.yaml", learning_goal_yaml),
  EMBEDDED("guidance/en/exercises/nerves.yaml", nerves_yaml),
  EMBEDDED("guidance/en/exercises/no-answer.yaml", no_answer_yaml),
  EMBEDDED("guidance/en/exercises/noise-primer.yaml", noise_primer_yaml),
  EMBEDDED("guidance/en/exercises/one-message.yaml", one_message_yaml),
  EMBEDDED("guidance/en/exercises/patience.yaml", patience_yaml),
  EMBEDDED("guidance/en/exercises/pay-talk.yaml", pay_talk_yaml),
  EMBEDDED("guidance/en/exercises/prediction.yaml", prediction_yaml),
  EMBEDDED("guidance/en/exercises/priorities.yaml", priorities_yaml),
  EMBEDDED("guidance/en/exercises/rehearsal.yaml", rehearsal_yaml),
  EMBEDDED("guidance/en/exercises/replay-question.yaml", replay_question_yaml),
  EMBEDDED("guidance/en/exercises/reply.yaml", reply_yaml),
  EMBEDDED("guidance/en/exercises/self-compassion-break.yaml", self_compassion_break_yaml),
  EMBEDDED("guidance/en/exercises/self-summary.yaml", self_summary_yaml),
  EMBEDDED("guidance/en/exercises/setback-plan.yaml", setback_plan_yaml),
  EMBEDDED("guidance/en/exercises/settle.yaml", settle_yaml),
  EMBEDDED("guidance/en/exercises/skill-sprint.yaml", skill_sprint_yaml),
  EMBEDDED("guidance/en/exercises/small-thing.yaml", small_thing_yaml),
  EMBEDDED("guidance/en/exercises/so-close.yaml", so_close_yaml),
  EMBEDDED("guidance/en/exercises/their-answer.yaml", their_answer_yaml),
  EMBEDDED("guidance/en/exercises/thought-record.yaml", thought_record_yaml),
  EMBEDDED("guidance/en/exercises/values-writing.yaml", values_writing_yaml),
  EMBEDDED("guidance/en/exercises/ways-in.yaml", ways_in_yaml),
  EMBEDDED("guidance/en/exercises/week-back.yaml", week_back_yaml),
  EMBEDDED("guidance/en/exercises/week-plan.yaml", week_plan_yaml),
  EMBEDDED("guidance/en/exercises/what-else.yaml", what_else_yaml),
  EMBEDDED("guidance/en/exercises/who-to-ask.yaml", who_to_ask_yaml),
  EMBEDDED("guidance/en/exercises/woop.yaml", woop_yaml),
  EMBEDDED("guidance/en/feelings.yaml", feelings_yaml),
  EMBEDDED("guidance/en/field-note-items.yaml", field_note_items_yaml),
  EMBEDDED("guidance/en/habits.yaml", habits_yaml),
  EMBEDDED("guidance/en/messages.yaml", messages_yaml),
  EMBEDDED("guidance/en/packs.yaml", packs_yaml),
  EMBEDDED("guidance/en/questions-to-ask.yaml", questions_to_ask_yaml),
  EMBEDDED("guidance/en/questions/behavioural.yaml", questions_behavioural_yaml),
  EMBEDDED("guidance/en/questions/case.yaml", questions_case_yaml),
  EMBEDDED("guidance/en/questions/closing.yaml", questions_closing_yaml),
  EMBEDDED("guidance/en/questions/culture.yaml", questions_culture_yaml),
  EMBEDDED("guidance/en/questions/motivation.yaml", questions_motivation_yaml),
  EMBEDDED("guidance/en/questions/pack-admin.yaml", questions_pack_admin_yaml),
  EMBEDDED("guidance/en/questions/pack-care.yaml", questions_pack_care_yaml),
  EMBEDDED("guidance/en/questions/pack-hospitality.yaml", questions_pack_hospitality_yaml),
  EMBEDDED("guidance/en/questions/pack-logistics.yaml", questions_pack_logistics_yaml),
  EMBEDDED("guidance/en/questions/pack-nursing.yaml", questions_pack_nursing_yaml),
  EMBEDDED("guidance/en/questions/pack-service.yaml", questions_pack_service_yaml),
  EMBEDDED("guidance/en/questions/pack-teaching.yaml", questions_pack_teaching_yaml),
  EMBEDDED("guidance/en/questions/pack-trades.yaml", questions_pack_trades_yaml),
  EMBEDDED("guidance/en/questions/pack-career-change.yaml", questions_pack_career_change_yaml),
  EMBEDDED("guidance/en/questions/pack-data.yaml", questions_pack_data_yaml),
  EMBEDDED("guidance/en/questions/pack-entry.yaml", questions_pack_entry_yaml),
  EMBEDDED("guidance/en/questions/pack-management.yaml", questions_pack_management_yaml),
  EMBEDDED("guidance/en/questions/pack-product.yaml", questions_pack_product_yaml),
  EMBEDDED("guidance/en/questions/pack-public-sector.yaml", questions_pack_public_sector_yaml),
  EMBEDDED("guidance/en/questions/pack-sales.yaml", questions_pack_sales_yaml),
  EMBEDDED("guidance/en/questions/pack-software.yaml", questions_pack_software_yaml),
  EMBEDDED("guidance/en/questions/pack-design.yaml", questions_pack_design_yaml),
  EMBEDDED("guidance/en/questions/pack-finance.yaml", questions_pack_finance_yaml),
  EMBEDDED("guidance/en/questions/pack-hr.yaml", questions_pack_hr_yaml),
  EMBEDDED("guidance/en/questions/pack-marketing.yaml", questions_pack_marketing_yaml),
  EMBEDDED("guidance/en/questions/pack-promotion.yaml", questions_pack_promotion_yaml),
  EMBEDDED("guidance/en/questions/pack-return.yaml", questions_pack_return_yaml),
  EMBEDDED("guidance/en/questions/self-presentation.yaml", questions_self_presentation_yaml),
  EMBEDDED("guidance/en/questions/situational.yaml", questions_situational_yaml),
  EMBEDDED("guidance/en/questions/technical.yaml", questions_technical_yaml),
  EMBEDDED("guidance/en/rehearsal-script.yaml", rehearsal_script_yaml),
  EMBEDDED("guidance/en/rubric.yaml", rubric_yaml),
  EMBEDDED("guidance/en/services.yaml", services_yaml),
  EMBEDDED("guidance/en/skills.yaml", skills_yaml),
  EMBEDDED("guidance/en/sources.yaml", sources_yaml),
  EMBEDDED("guidance/en/starters.yaml", starters_yaml),
  EMBEDDED("guidance/en/statement-starters.yaml", statement_starters_yaml),
  EMBEDDED("guidance/en/status-words.yaml", status_words_yaml),
  EMBEDDED("guidance/en/support-panel.yaml", support_panel_yaml),
  EMBEDDED("guidance/en/values.yaml", values_yaml),
  EMBEDDED("guidance/en/writing-themes.yaml", writing_themes_yaml),
  EMBEDDED("guidance/en/people-who-help.yaml", people_who_help_yaml),
  EMBEDDED("guidance/en/resource-kinds.yaml", resource_kinds_yaml),
  EMBEDDED("guidance/en/safety-plan.yaml", safety_plan_yaml),
  EMBEDDED("guidance/en/zone-countries.yaml", zone_countries_yaml),
};

const struct EmbeddedFile *const embedded_files = files;
const size_t embedded_file_count = sizeof(files) / sizeof(files[0]);
