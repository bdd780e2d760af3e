"use server";
import { action } from "@/lib/core/action";
import { addAgendaItem, moveAgendaItem, publishAgenda, removeAgendaItem } from "./commands/agenda";
import { recordAttendance } from "./commands/attendance";
import { cancelMeeting, changeMeeting, scheduleMeeting } from "./commands/schedule";

export const scheduleMeetingAction = action(scheduleMeeting, {
  done: "meetings.scheduled",
  goTo: (id) => `/meetings/${id}`,
});
export const changeMeetingAction = action(changeMeeting, {
  done: "meetings.changed",
  goTo: (id) => `/meetings/${id}`,
});
export const cancelMeetingAction = action(cancelMeeting, { done: "meetings.cancelled" });
export const publishAgendaAction = action(publishAgenda, { done: "meetings.published" });
export const addAgendaItemAction = action(addAgendaItem, { done: "meetings.itemAdded" });
export const moveAgendaItemAction = action(moveAgendaItem, { done: "meetings.itemMoved" });
export const removeAgendaItemAction = action(removeAgendaItem, { done: "meetings.itemRemoved" });
export const recordAttendanceAction = action(recordAttendance, {
  done: "meetings.attendanceKept",
  goTo: (id) => `/meetings/${id}`,
});
