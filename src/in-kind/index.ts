/** The benefits in kind, or the pay in their place: meals, housing. */

export {
  type FreeMealsRequest,
  type FreeMeals,
  freeMealsResultSchema,
  freeMealsSchema,
  freeMeals,
  safeFreeMeals,
} from "./free-meals.js";
export {
  type TeacherHousingRequest,
  type TeacherHousing,
  teacherHousingResultSchema,
  teacherHousingSchema,
  teacherHousing,
  safeTeacherHousing,
} from "./teacher-housing.js";
