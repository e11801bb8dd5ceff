/** What is given in kind, or paid instead: meals, housing. */

export {
  type MealFunction,
  type FreeMealsRequest,
  type FreeMeals,
  freeMealsSchema,
  freeMeals,
  safeFreeMeals,
} from "./free-meals.js";
export {
  type TeacherHousingRequest,
  type TeacherHousing,
  teacherHousingSchema,
  teacherHousing,
  safeTeacherHousing,
} from "./teacher-housing.js";
