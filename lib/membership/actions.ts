"use server";
import { action } from "@/lib/core/action";
import { admitEntity, editEntity, nameEntity } from "./commands/entities";
import { addBody, setGroupRule } from "./commands/group";
import { endMembership, enrolEntity } from "./commands/memberships";

export const admitEntityAction = action(admitEntity, { done: "membership.admitted" });
export const editEntityAction = action(editEntity, { done: "membership.edited" });
export const nameEntityAction = action(nameEntity, { done: "membership.renamed" });
export const enrolEntityAction = action(enrolEntity, { done: "membership.enrolled" });
export const endMembershipAction = action(endMembership, { done: "membership.left" });
export const addBodyAction = action(addBody, { done: "membership.bodyAdded" });
export const setGroupRuleAction = action(setGroupRule, { done: "membership.ruleSet" });
